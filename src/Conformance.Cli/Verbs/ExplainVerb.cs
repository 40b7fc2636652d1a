using System.CommandLine;
using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;

namespace Conformance.Cli.Verbs;

/// <summary>`explain`: a finding with its evidence, the rows that were allowed and the clause; or a kind of finding.</summary>
internal static class ExplainVerb
{
    private static readonly Argument<string> What = new("finding") { Description = "A finding's id (HSRP-002-1) or a code (HSRP-002)." };
    private static readonly Option<string?> Trace = CommonOptions.Text("--trace", "CONFORMANCE_TRACE", "Judge this trace instead of the run recorded last.");
    private static readonly Option<string?> Run = CommonOptions.Text("--run", "CONFORMANCE_RUN", "The run's id or its beginning (default: the one recorded last).");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("explain", "A finding's evidence, the allowed rows and the clause, or what a code means. Example: conformance explain HSRP-002")
        {
            What, Trace, Run, CommonOptions.Connection,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        var what = parsed.GetRequiredValue(What);
        if (FindingCatalog.Find(what) is { } code)
        {
            WriteCode(context.Output, code);
            return ExitCode.Ok;
        }

        var findings = await FindingsAsync(context, parsed, cancellationToken);
        var finding = findings.FirstOrDefault(known => known.Id.Equals(what, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"The run has no finding '{what}'; it has {string.Join(", ", findings.Select(known => known.Id).DefaultIfEmpty("none"))}.");
        foreach (var line in FindingRenderer.Full(finding)) await context.Output.WriteLineAsync(line);
        if (FindingCatalog.Find(finding.Code) is { } meaning) await context.Output.WriteLineAsync($"  {"means",-10}{meaning.Meaning}");
        return ExitCode.Ok;
    }

    private static void WriteCode(TextWriter output, FindingCode code)
    {
        output.WriteLine($"{code.Code}  {code.Title}");
        output.WriteLine($"  {"means",-10}{code.Meaning}");
        output.WriteLine($"  {"raised",-10}{code.Raised}");
        output.WriteLine($"  {"decides",-10}{code.Decides}");
        output.WriteLine("  example");
        foreach (var line in code.Example.Split('\n')) output.WriteLine($"    {line}".TrimEnd());
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Trace) is { } trace)
        {
            using var input = CaptureInput.Find([trace]);
            return RunPipeline.Run(input.Scenario).Findings;
        }

        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        return RuleBook.Judge(new RunFacts(await RecordedRun.FactsAsync(store, parsed.GetValue(Run), cancellationToken)));
    }
}
