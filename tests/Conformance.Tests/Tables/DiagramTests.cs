using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Checks.Coverage;
using Conformance.Cli.Output;
using Conformance.Cli.Output.Diagrams;
using Conformance.Cli.Verbs;
using Conformance.Protocols.Tables;
using Xunit;

namespace Conformance.Tests.Tables;

/// <summary>Every table drawn: nothing of it is missing, and what has no source is marked.</summary>
public partial class DiagramTests
{
    [Theory]
    [MemberData(nameof(TableTests.Names), MemberType = typeof(TableTests))]
    public void A_Mermaid_diagram_has_every_row_on_the_way_that_it_leads(string name, string profile)
    {
        var table = Find(name, profile);
        var lines = Written(output => MermaidDiagram.Write(output, StateDiagram.Of(table))).Split('\n');
        var states = table.StateNames.ToList();
        Assert.All(table.RowTexts, row =>
        {
            var way = Assert.Single(lines, line => line.StartsWith($"    s{states.IndexOf(row.From)} --> s{states.IndexOf(row.To)} : ", StringComparison.Ordinal));
            Assert.Contains(LabelOf(row), Labels(Unescaped(way[(way.IndexOf(" : ", StringComparison.Ordinal) + 3)..]), "<br/>"));
        });
    }

    [Theory]
    [MemberData(nameof(TableTests.Names), MemberType = typeof(TableTests))]
    public void A_DOT_diagram_has_every_row_and_dashes_the_ways_without_a_source(string name, string profile)
    {
        var table = Find(name, profile);
        var lines = Written(output => DotDiagram.Write(output, name, StateDiagram.Of(table))).Split('\n');
        Assert.All(table.RowTexts.GroupBy(row => (row.From, row.To)), edge =>
        {
            var way = Assert.Single(lines, line => line.StartsWith($"    \"{edge.Key.From}\" -> \"{edge.Key.To}\" [label=", StringComparison.Ordinal));
            Assert.Equal(edge.Select(LabelOf), Labels(DotLabel().Match(way).Groups[1].Value, "\\n"));
            Assert.Equal(!edge.Any(row => row.Cite.IsSourced), way.Contains("style=dashed", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(3, 1, ", penwidth=2")]
    [InlineData(0, 1, "")]
    [InlineData(0, 0, ", color=grey, fontcolor=grey")]
    public void A_diagram_of_coverage_says_how_often_each_way_was_taken(int seen, int inferred, string look)
    {
        var diagram = StateDiagram.Of(Find("track", "ios"), (_, _) => new MoveCount(seen, inferred));
        Assert.Contains($"    \"Up\" -> \"Down\" [label=\"object down\\n{seen} seen, {inferred} inferred\"{look}]\n", Written(output => DotDiagram.Write(output, "track", diagram)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TableTests.Names), MemberType = typeof(TableTests))]
    public void The_grid_says_of_every_source_that_is_missing_that_it_is(string name, string profile)
    {
        var table = Find(name, profile);
        var grid = Written(output => TableGrid.Write(output, table));
        Assert.All(table.RowTexts.Where(row => !row.Cite.IsSourced), row => Assert.Contains(row.Cite.ToString(), grid, StringComparison.Ordinal));
    }

    private static ITransitionTable Find(string name, string profile) => TableChoice.All.Single(table => table.Name == name && table.Profile == profile);

    private static string LabelOf(TransitionRowText row) =>
        row.Event + (row.When.Length > 0 ? $" [{row.When}]" : "") + (row.Cite.IsSourced ? "" : " (unsourced)");

    private static string[] Labels(string text, string separator) => text.Split(separator);

    private static string Unescaped(string text) => Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());

    private static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(output);
        return output.ToString();
    }

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Escaped();

    [GeneratedRegex("label=\"([^\"]*)\"")]
    private static partial Regex DotLabel();
}
