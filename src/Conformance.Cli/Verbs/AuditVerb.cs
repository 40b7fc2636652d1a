using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Conformance.Checks.Audit;
using Conformance.Checks.Rules;
using Conformance.Checks.Tables;
using Conformance.Cli.Output;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Conformance.Store;
using Conformance.Store.Projections;

namespace Conformance.Cli.Verbs;

/// <summary>`audit`: the history of failovers in the store, one in detail, or the integrity of what is stored.</summary>
internal static class AuditVerb
{
    private const int ShownRunDigits = 12;
    private static readonly Argument<string?> Id = new("failover") { Description = "A failover's id, with or without its run: VPNHA-1, 0a1b2c/VPNHA-1.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string> Format = CommonOptions.Format("text", "json", "csv");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var verify = new Command("verify", "Verify that what is stored is what was recorded. Example: conformance audit verify") { CommonOptions.Connection };
        verify.SetAction((parsed, cancellationToken) => VerifyAsync(context, parsed, cancellationToken));
        var audit = new Command("audit", "History of failovers in the store. Example: conformance audit VPNHA-1") { Id, Format, CommonOptions.Connection, verify, AuditSecretsVerb.Create(context) };
        audit.SetAction((parsed, cancellationToken) => parsed.GetValue(Id) is { } id ? ShowAsync(context, parsed, id, cancellationToken) : ListAsync(context, parsed, cancellationToken));
        return audit;
    }

    private static async Task<int> ListAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var failovers = await store.FailoversAsync(cancellationToken);
        if (parsed.GetValue(Format) == "json") await context.Output.WriteLineAsync(JsonSerializer.Serialize(failovers, JsonReport.Format));
        else if (parsed.GetValue(Format) == "csv") CsvFile.Write(RunTables.Audit(await ReportsAsync(store, failovers, cancellationToken)), context.Output);
        else WriteList(context.Output, failovers);
        return ExitCode.Ok;
    }

    private static void WriteList(TextWriter output, IReadOnlyList<FailoverDocument> failovers)
    {
        if (failovers.Count == 0) output.WriteLine("no failover is recorded; `conformance check` or `ingest` records one");
        foreach (var document in failovers)
        {
            var recorded = document.RecordedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            output.WriteLine($"{document.Run[..ShownRunDigits]}/{document.Failover.Id}  {document.Failover.From} -> {document.Failover.To}  {document.Scenario}, recorded {recorded} UTC");
        }
    }

    private static async Task<int> ShowAsync(CliContext context, ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var document = Find(await store.FailoversAsync(cancellationToken), id);
        var report = (await ReportsAsync(store, [document], cancellationToken)).Single();
        if (parsed.GetValue(Format) == "json") await context.Output.WriteLineAsync(JsonSerializer.Serialize(JsonReport.OfFailover(report), JsonReport.Format));
        else if (parsed.GetValue(Format) == "csv") CsvFile.Write(RunTables.Audit([report]), context.Output);
        else FailoverText.Write(context.Output, report);
        return ExitCode.Ok;
    }

    private static FailoverDocument Find(IReadOnlyList<FailoverDocument> failovers, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        var (run, name) = slash < 0 ? ("", id) : (id[..slash], id[(slash + 1)..]);
        return failovers.FirstOrDefault(document => document.Failover.Id == name && document.Run.StartsWith(run, StringComparison.Ordinal))
            ?? throw new UsageException($"The store has no failover '{id}'; `conformance audit` lists them.");
    }

    private static async Task<List<FailoverReport>> ReportsAsync(RunStore store, IReadOnlyList<FailoverDocument> documents, CancellationToken cancellationToken)
    {
        var reports = new List<FailoverReport>();
        foreach (var run in documents.GroupBy(document => document.Run))
        {
            var facts = await store.FactsOfAsync(run.Key, cancellationToken);
            var wanted = run.Select(document => document.Failover.Id).ToHashSet();
            reports.AddRange(FailoverAudit.Of(facts, new RunFacts(facts).View.Failovers).Where(report => wanted.Contains(report.Failover.Id)));
        }

        return reports;
    }

    private static async Task<int> VerifyAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var runs = await store.RunsAsync(cancellationToken);
        var broken = 0;
        foreach (var run in runs)
        {
            var problem = await ReadableProblemOfAsync(store, run, cancellationToken);
            if (problem.Length > 0) broken++;
            await context.Output.WriteLineAsync($"{run.Id[..ShownRunDigits]}  {run.Scenario}  {(problem.Length == 0 ? $"{run.Facts} facts unchanged" : problem)}");
        }

        await context.Output.WriteLineAsync(broken == 0 ? $"{runs.Count} runs verified" : $"{broken} of {runs.Count} runs were changed after they were recorded");
        return broken == 0 ? ExitCode.Ok : ExitCode.IntegrityBroken;
    }

    private static async Task<string> ReadableProblemOfAsync(RunStore store, RunDocument run, CancellationToken cancellationToken)
    {
        try
        {
            return await ProblemOfAsync(store, run, cancellationToken);
        }
        catch (FactsUnreadableException)
        {
            return "it holds facts that cannot be read";
        }
    }

    private static async Task<string> ProblemOfAsync(RunStore store, RunDocument run, CancellationToken cancellationToken)
    {
        var facts = await store.FactsOfAsync(run.Id, cancellationToken);
        if (facts.Count == 0 || facts[^1] is not RunEnded ended) return "its end is missing";
        var before = facts.Take(facts.Count - 1).ToList();
        if (before.Count != ended.Events) return $"it has {before.Count} facts instead of {ended.Events}";
        if (RunDigest.Of(before) != ended.Digest || ended.Digest != run.Digest) return "its facts do not have the digest that was recorded";
        var stored = JsonSerializer.Serialize(await store.ViewOfAsync(run.Id, cancellationToken));
        return stored == JsonSerializer.Serialize(ViewDocument.Of(run.Id, RunView.Of(facts))) ? "" : "its projections are not the folds of its facts";
    }
}
