using System.Text;

namespace Conformance.Cli.Output;

/// <summary>Text and tables of Markdown, as GitHub and GitLab read it.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_{}[]<>|~#&!";

    /// <summary>Text that means itself, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (Signs.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>Writes a table, its cells escaped.</summary>
    public static void WriteTable(TextWriter output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        output.WriteLine($"| {string.Join(" | ", header)} |");
        output.WriteLine($"|{string.Concat(header.Select(_ => " --- |"))}");
        foreach (var row in rows) output.WriteLine($"| {string.Join(" | ", row.Select(Escape))} |");
    }
}
