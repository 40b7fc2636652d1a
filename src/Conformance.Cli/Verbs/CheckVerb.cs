using System.CommandLine;
using Conformance.Checks.Findings;
using Conformance.Checks.Waivers;
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

    private static readonly Option<string> Format = CommonOptions.Format(CheckFormats.Names);

    private static readonly Option<string?> Waive = CommonOptions.Text("--waive", "CONFORMANCE_WAIVE", "A CSV file of findings that are accepted: code,place,reason,until. They are shown and not counted.");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("check", "Read, replay against the machines, record, compare with goldens, report. Example: conformance check traces/cisco-17826")
        {
            Paths, Format, CommonOptions.Connection, CommonOptions.NoStore, CommonOptions.Golden, CommonOptions.FailOn, CommonOptions.MaxUnread, Waive, CommonOptions.Year, CommonOptions.TimeZone,
            ProfileOption.Option, PeersOption.Option,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        var waivers = WaiversOf(parsed.GetValue(Waive));
        var terms = ReplayTerms.Of(parsed);
        using var input = CaptureInput.Find(parsed.GetValue(Paths)!);
        var run = RunPipeline.Run(input.Scenario, parsed.GetValue(CommonOptions.MaxUnread), parsed.GetValue(CommonOptions.NoStore) ? null : context.InstallationKey(parsed), terms);
        var goldens = GoldenPlace.Compare(run, parsed.GetValue(CommonOptions.Golden));
        var recorded = parsed.GetValue(CommonOptions.NoStore) ? "not recorded" : await RecordAsync(context, parsed, run, cancellationToken);
        var result = new CheckResult(run, WaiverReview.Of(run.Findings, waivers, Today), goldens, recorded);
        CheckFormats.Of(parsed.GetValue(Format)!, context.Output, parsed.GetValue(CommonOptions.Color)!).Write(result);
        return Exit(result, parsed.GetValue(CommonOptions.FailOn)!);
    }

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>The waivers of the command line: they are read first, so that a damaged file costs no run.</summary>
    private static IReadOnlyList<Waiver> WaiversOf(string? file)
    {
        if (file is not { Length: > 0 }) return [];
        return File.Exists(file) ? WaiverFile.Read(file) : throw new UsageException($"{file} does not exist; name a file of waivers.");
    }

    private static async Task<string> RecordAsync(CliContext context, ParseResult parsed, RunResult run, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var outcome = await store.RecordAsync(run.Run, run.Facts, run.Secrets, cancellationToken);
        return outcome == RecordOutcome.Recorded ? $"recorded as run {run.Run[..12]}" : $"known already as run {run.Run[..12]}";
    }

    private static int Exit(CheckResult result, string failOn)
    {
        var fails = failOn switch
        {
            "inconclusive" => result.Inconclusive > 0 || result.Count(Severity.Warning) > 0,
            "warning" => result.Count(Severity.Warning) > 0,
            _ => false,
        };
        if (result.Verdict == Verdict.Violates || result.Goldens.HasDifferences || fails) return ExitCode.Violation;
        return result.Verdict == Verdict.Inconclusive ? ExitCode.Inconclusive : ExitCode.Ok;
    }
}
