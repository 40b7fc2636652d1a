using System.CommandLine;
using Conformance.Cli.Output;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Store.Recording;

namespace Conformance.Cli.Verbs;

/// <summary>`ingest`: read, replay and record, without comparing with goldens.</summary>
internal static class IngestVerb
{
    private static readonly Argument<string[]> Paths = new("paths") { Description = "A scenario folder, files, folders, DEVICE=file, or - for standard input.", Arity = ArgumentArity.OneOrMore };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("ingest", "Read, replay and record; the same trace is recorded once. Example: conformance ingest traces/cisco-17826")
        {
            Paths, CommonOptions.Connection, CommonOptions.Year, CommonOptions.TimeZone, ProfileOption.Option, PeersOption.Option,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        var terms = ReplayTerms.Of(parsed);
        using var input = CaptureInput.Find(parsed.GetValue(Paths)!);
        var run = RunPipeline.Run(input.Scenario, key: context.InstallationKey(parsed), terms: terms);
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var outcome = await store.RecordAsync(run.Run, run.Facts, run.Secrets, cancellationToken);
        await context.Output.WriteLineAsync(outcome == RecordOutcome.Recorded
            ? $"recorded run {run.Run}: {run.Facts.Count} facts, {run.Facts.OfType<Transitioned>().Count()} transitions, {run.Failovers.Count} failovers"
            : $"known already: run {run.Run}; nothing was written");
        await context.Error.WriteLineAsync(LineAccountText.Of(run.Lines));
        return ExitCode.Ok;
    }
}
