using Conformance.Checks.Coverage;

namespace Conformance.Cli.Output.Diagrams;

/// <summary>Writes a diagram in Graphviz's language. What has no retrievable source is dashed, what no trace took is grey.</summary>
internal static class DotDiagram
{
    /// <summary>Writes a diagram.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The graph's name.</param>
    /// <param name="diagram">The diagram.</param>
    public static void Write(TextWriter output, string title, StateDiagram diagram)
    {
        output.WriteLine($"digraph {Quote(title)} {{");
        output.WriteLine("    rankdir=LR");
        output.WriteLine("    node [shape=box, style=rounded]");
        foreach (var state in diagram.States) output.WriteLine($"    {Quote(state)}");
        foreach (var edge in diagram.Edges) output.WriteLine($"    {Quote(edge.From)} -> {Quote(edge.To)} [label={Quote(string.Join('\n', edge.Labels))}{LookOf(edge)}]");
        output.WriteLine("}");
    }

    private static string LookOf(DiagramEdge edge) => (edge.IsSourced ? "" : ", style=dashed") + edge.Count switch
    {
        null => "",
        { Seen: > 0 } => ", penwidth=2",
        { Inferred: > 0 } => "",
        MoveCount => ", color=grey, fontcolor=grey",
    };

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
