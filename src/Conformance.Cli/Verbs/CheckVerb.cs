using System.CommandLine;
using Conformance.Checks.Findings;
using Conformance.Cli.Output;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Store.Recording;

namespace Conformance.Cli.Verbs;

/// <summary>`check`: the main job.</summary>
internal static class CheckVerb
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "A scenario folder, files, folders, DEVICE=file, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = CommonOptions.Format("text", "json");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("check", "Read, replay against the machines, record, compare with goldens, report. Example: conformance check traces/cisco-17826")
        {
            Paths, Format, CommonOptions.Connection, CommonOptions.NoStore, CommonOptions.Golden, CommonOptions.FailOn, CommonOptions.MaxUnread, CommonOptions.Year, CommonOptions.TimeZone,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        using var input = CaptureInput.Find(parsed.GetValue(Paths)!);
        var run = RunPipeline.Run(input.Scenario, parsed.GetValue(CommonOptions.MaxUnread), parsed.GetValue(CommonOptions.NoStore) ? null : context.InstallationKey(parsed), ClockOptions.Of(parsed));
        var goldens = GoldenPlace.Compare(run, parsed.GetValue(CommonOptions.Golden));
        var recorded = parsed.GetValue(CommonOptions.NoStore) ? "not recorded" : await RecordAsync(context, parsed, run, cancellationToken);
        if (parsed.GetValue(Format) == "json") await context.Output.WriteLineAsync(JsonReport.Text(run, goldens.Results, run.Verdict));
        else new TextReport(context.Console(parsed)).Write(run, goldens, run.Verdict, recorded);
        return Exit(run, goldens, parsed.GetValue(CommonOptions.FailOn)!);
    }

    private static async Task<string> RecordAsync(CliContext context, ParseResult parsed, RunResult run, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var outcome = await store.RecordAsync(run.Run, run.Facts, run.Secrets, cancellationToken);
        return outcome == RecordOutcome.Recorded ? $"recorded as run {run.Run[..12]}" : $"known already as run {run.Run[..12]}";
    }

    private static int Exit(RunResult run, GoldenComparison goldens, string failOn)
    {
        var fails = failOn switch
        {
            "inconclusive" => run.Findings.Any(finding => finding.Verdict == Verdict.Inconclusive || finding.Severity >= Severity.Warning),
            "warning" => run.Findings.Any(finding => finding.Severity >= Severity.Warning),
            _ => false,
        };
        if (run.Verdict == Verdict.Violates || goldens.HasDifferences || fails) return ExitCode.Violation;
        return run.Verdict == Verdict.Inconclusive ? ExitCode.Inconclusive : ExitCode.Ok;
    }
}
