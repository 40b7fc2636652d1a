using System.CommandLine;
using Conformance.Checks.Tables;
using Conformance.Cli.Output;
using Conformance.Cli.Output.Diagrams;
using Conformance.Protocols.Profiles;

namespace Conformance.Cli.Verbs;

/// <summary>`table`: a machine as its specification's table, or as a diagram.</summary>
internal static class TableVerb
{
    private static readonly Argument<string> Protocol = new("protocol") { Description = "The protocol: hsrp, ipsec-sa, ..." };
    private static readonly Option<bool> Mermaid = CommonOptions.Flag("--mermaid", "CONFORMANCE_MERMAID", "A Mermaid diagram.");
    private static readonly Option<bool> Dot = CommonOptions.Flag("--dot", "CONFORMANCE_DOT", "A DOT diagram, for Graphviz.");
    private static readonly Option<bool> Csv = CommonOptions.Flag("--csv", "CONFORMANCE_CSV", "Every cell as a row of CSV.");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("table", "The machine as its specification's table or as a diagram. Example: conformance table hsrp") { Protocol, ProfileOption.Option, Mermaid, Dot, Csv };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed)
    {
        var table = TableChoice.Find(parsed.GetRequiredValue(Protocol), ProfileOption.Of(parsed) ?? Profile.Ios);
        if (parsed.GetValue(Mermaid)) MermaidDiagram.Write(context.Output, StateDiagram.Of(table));
        else if (parsed.GetValue(Dot)) DotDiagram.Write(context.Output, table.Name, StateDiagram.Of(table));
        else if (parsed.GetValue(Csv)) CsvFile.Write(ProtocolTable.Of(table), context.Output);
        else TableGrid.Write(context.Output, table);
        return ExitCode.Ok;
    }
}
