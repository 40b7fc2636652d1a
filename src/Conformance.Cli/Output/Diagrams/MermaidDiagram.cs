using System.Globalization;
using System.Text;

namespace Conformance.Cli.Output.Diagrams;

/// <summary>Writes a diagram in Mermaid's language for states.</summary>
internal static class MermaidDiagram
{
    /// <summary>What Mermaid would take for its own signs; it reads <c>#58;</c> as the letter of that number.</summary>
    private const string Reserved = "#;:\"<>{}";

    /// <summary>Writes a diagram.</summary>
    public static void Write(TextWriter output, StateDiagram diagram)
    {
        output.WriteLine("stateDiagram-v2");
        output.WriteLine("    direction LR");
        for (var i = 0; i < diagram.States.Count; i++) output.WriteLine($"    state \"{Escape(diagram.States[i])}\" as s{i}");
        foreach (var edge in diagram.Edges)
        {
            output.WriteLine($"    s{diagram.NumberOf(edge.From)} --> s{diagram.NumberOf(edge.To)} : {string.Join("<br/>", edge.Labels.Select(Escape))}");
        }
    }

    private static string Escape(string text) => text.Aggregate(new StringBuilder(), Escape).ToString();

    private static StringBuilder Escape(StringBuilder escaped, char letter) =>
        Reserved.Contains(letter, StringComparison.Ordinal) ? escaped.Append(CultureInfo.InvariantCulture, $"#{(int)letter};") : escaped.Append(letter);
}
