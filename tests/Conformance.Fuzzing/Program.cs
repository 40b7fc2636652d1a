using System.Globalization;
using System.Runtime.InteropServices;
using Conformance.Fuzzing;

var options = FuzzOptions.Of(args);
if (options.Replay.Length > 0) return FuzzReport.Replay(options.Replay, options.Seed);
var seeds = options.Corpus ? SeedTexts.WithCorpus() : SeedTexts.OfRepository();
Console.WriteLine($"seeds: the samples of all forms and {seeds.Files.ToString(CultureInfo.InvariantCulture)} files");
var campaign = new Campaign(seeds, seed => FuzzReport.Stuck(seed, seeds));
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return FuzzReport.Print(campaign.Run(options.Seed, options.Inputs, options.Workers));

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    campaign.Stop();
}
