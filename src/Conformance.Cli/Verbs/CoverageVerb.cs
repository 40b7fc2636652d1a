using System.CommandLine;
using Conformance.Checks.Coverage;
using Conformance.Checks.Tables;
using Conformance.Cli.Output.Coverage;
using Conformance.Cli.Output.Diagrams;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Profiles;

namespace Conformance.Cli.Verbs;

/// <summary>`coverage`: which rows of the tables, and which clauses, traces exercise.</summary>
internal static class CoverageVerb
{
    private static readonly Argument<string[]> Paths = new("paths")
    {
        Description = "Scenario folders, folders of them, files, DEVICE=file, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = CommonOptions.Format("text", "csv", "json", "markdown");
    private static readonly Option<string?> Protocol = CommonOptions.Text("--protocol", "CONFORMANCE_PROTOCOL", "Only the table of this protocol.");
    private static readonly Option<double> FailUnder = CommonOptions.Percent("--fail-under", "CONFORMANCE_FAIL_UNDER", "Percent of the rows that change the state that lines must show, else exit 1.", 0);
    private static readonly Option<string?> Mermaid = CommonOptions.Text("--mermaid", "CONFORMANCE_COVERAGE_MERMAID", "A Mermaid diagram of this protocol, with counts.");
    private static readonly Option<string?> Dot = CommonOptions.Text("--dot", "CONFORMANCE_COVERAGE_DOT", "A DOT diagram of this protocol, with counts.");
    private static readonly Option<string?> Out = CommonOptions.Text("--out", "CONFORMANCE_OUT", "Write a CSV file per protocol, one of the clauses and a summary into this folder.");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("coverage", "Which rows and clauses traces exercise. Example: conformance coverage traces --fail-under 20") { Paths, Format, Protocol, FailUnder, Mermaid, Dot, Out };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    /// <summary>What the traces of <paramref name="paths"/> exercise together.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="protocol">The only protocol to report; null for all.</param>
    public static CoverageResult Of(IReadOnlyList<string> paths, string? protocol = null)
    {
        var coverage = new TraceCoverage();
        var names = new List<string>();
        foreach (var trace in TraceSet.Of(paths))
        {
            using var input = CaptureInput.Find(trace);
            coverage.Add(RunPipeline.Run(input.Scenario).History, input.Scenario.Folder.Length > 0 ? input.Scenario.Name : "");
            names.Add(input.Scenario.Name);
        }

        return new(names, coverage.TablesOf(protocol), coverage.ClausesOf(protocol));
    }

    private static int Run(CliContext context, ParseResult parsed)
    {
        var drawn = parsed.GetValue(Mermaid) ?? parsed.GetValue(Dot);
        var protocol = drawn ?? parsed.GetValue(Protocol);
        if (protocol is not null) TableChoice.Find(protocol, Profile.Ios);
        var result = Of(parsed.GetValue(Paths)!, protocol);
        if (parsed.GetValue(Out) is { Length: > 0 } folder) CoverageFolder.Write(folder, result);
        else if (drawn is not null) Draw(context.Output, result.Tables[0], parsed.GetValue(Mermaid) is not null);
        else Write(context.Output, result, parsed.GetValue(Format)!);
        return result.Share.Percent < parsed.GetValue(FailUnder) ? ExitCode.Violation : ExitCode.Ok;
    }

    private static void Draw(TextWriter output, TableCoverage table, bool isMermaid)
    {
        var diagram = StateDiagram.Of(table.Table, table.Between);
        if (isMermaid) MermaidDiagram.Write(output, diagram);
        else DotDiagram.Write(output, table.Table.Name, diagram);
    }

    private static void Write(TextWriter output, CoverageResult result, string format)
    {
        if (format == "csv") CsvFile.Write(CoverageTables.Rows(result.Tables), output);
        else if (format == "json") CoverageJson.Write(output, result);
        else if (format == "markdown") CoverageMarkdown.Write(output, result);
        else CoverageText.Write(output, result);
    }
}
