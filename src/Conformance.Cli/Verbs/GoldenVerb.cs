using System.CommandLine;
using System.Security.Cryptography;
using Conformance.Checks.Golden;
using Conformance.Checks.Tables;
using Conformance.Cli.Output;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;

namespace Conformance.Cli.Verbs;

/// <summary>`golden diff|accept|list`: expectations are reviewed, never overwritten by a run.</summary>
internal static class GoldenVerb
{
    private static readonly Argument<string> Scenario = new("scenario") { Description = "The scenario folder, or its name below traces/." };
    private static readonly Option<bool> Raw = new("--raw") { Description = "Keep SPIs, connection ids and lifetimes as they are." };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var diff = new Command("diff", "Show how a scenario differs from its goldens. Example: conformance golden diff cisco-17826") { Scenario, CommonOptions.Golden };
        diff.SetAction(parsed => Diff(context, parsed));
        var accept = new Command("accept", "Show the difference, then make what was received the expectation. Example: conformance golden accept cisco-17826")
        {
            Scenario, Raw, CommonOptions.Golden, CommonOptions.Connection, CommonOptions.NoStore,
        };
        accept.SetAction((parsed, cancellationToken) => AcceptAsync(context, parsed, cancellationToken));
        var list = new Command("list", "List the goldens of a scenario, with stale and orphaned ones. Example: conformance golden list cisco-17826") { Scenario, CommonOptions.Golden };
        list.SetAction(parsed => List(context, parsed));
        return new Command("golden", "Compare, accept or list goldens.") { diff, accept, list };
    }

    private static int Diff(CliContext context, ParseResult parsed)
    {
        using var input = Find(parsed);
        var results = Compare(input.Scenario, parsed, out _);
        WriteDifferences(context.Output, results);
        return results.Any(result => result.Status != GoldenStatus.Equal) ? ExitCode.Violation : ExitCode.Ok;
    }

    private static int List(CliContext context, ParseResult parsed)
    {
        using var input = Find(parsed);
        var results = Compare(input.Scenario, parsed, out _);
        foreach (var result in results) context.Output.WriteLine($"{JsonReport.StatusWord(result.Status),-9}  {result.Name}");
        return results.Any(result => result.Status is GoldenStatus.Orphan) ? ExitCode.Violation : ExitCode.Ok;
    }

    private static async Task<int> AcceptAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1") throw new UsageException("Goldens are accepted by people: this is CI (CI=true); run `golden accept` on your machine and commit the result.");
        using var input = Find(parsed);
        var results = Compare(input.Scenario, parsed, out var goldens, replacesDamaged: true);
        WriteDifferences(context.Output, results);
        var written = goldens.Accept(results);
        await context.Output.WriteLineAsync(written.Count == 0 ? "nothing to accept" : $"accepted: {written.Count} files");
        if (written.Count > 0 && !parsed.GetValue(CommonOptions.NoStore)) await RecordAsync(context, parsed, input.Scenario, results, cancellationToken);
        return ExitCode.Ok;
    }

    /// <summary>A name that is no folder means the scenario below <c>traces/</c>.</summary>
    private static CaptureInput Find(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(Scenario);
        return CaptureInput.Find([Directory.Exists(name) ? name : Path.Combine("traces", name)]);
    }

    private static IReadOnlyList<GoldenResult> Compare(Scenario scenario, ParseResult parsed, out GoldenFolder goldens, bool replacesDamaged = false)
    {
        var folder = GoldenPlace.Of(scenario, parsed.GetValue(CommonOptions.Golden)) ?? throw new UsageException("Goldens belong to a scenario: name a folder with a scenario.md.");
        goldens = new(folder);
        return goldens.Compare(RunPipeline.Run(scenario).Tables, parsed.CommandResult.Command.Options.Contains(Raw) && parsed.GetValue(Raw), replacesDamaged);
    }

    private static void WriteDifferences(TextWriter output, IReadOnlyList<GoldenResult> results)
    {
        foreach (var result in results)
        {
            output.WriteLine($"{JsonReport.StatusWord(result.Status),-9}  {result.Name}" + (result.Status == GoldenStatus.Missing ? $"  ({result.Received!.Rows.Count} rows)" : ""));
            foreach (var difference in result.Differences) output.WriteLine($"    {difference}");
        }
    }

    private static async Task RecordAsync(CliContext context, ParseResult parsed, Scenario scenario, IReadOnlyList<GoldenResult> results, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        foreach (var result in results.Where(result => result.Status != GoldenStatus.Equal))
        {
            var content = result.Received is { } table ? Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(CsvFile.Text(table)))) : "";
            await store.RecordAsync(new GoldenAccepted(scenario.Name, result.Name, content, result.Differences.Count, Environment.UserName, DateTimeOffset.UtcNow), cancellationToken);
        }
    }
}
