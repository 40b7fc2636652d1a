using System.Globalization;
using Conformance.Fuzzing;

var options = FuzzOptions.Of(args);
var seeds = options.Corpus ? SeedTexts.WithCorpus() : SeedTexts.OfRepository();
Console.WriteLine($"seeds: the samples of all forms and {seeds.Files.ToString(CultureInfo.InvariantCulture)} files");
return options.Replay.Length > 0 ? FuzzReport.Replay(options.Replay, options.Seed) : FuzzReport.Print(new Campaign(seeds, seed => FuzzReport.Stuck(seed, seeds)).Run(options.Seed, options.Inputs, options.Workers));
