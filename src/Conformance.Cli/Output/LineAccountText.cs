using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Output;

/// <summary>The account of lines as text.</summary>
internal static class LineAccountText
{
    /// <summary>One line with all counts.</summary>
    public static string Of(LineAccount lines) =>
        $"{lines.Total} lines: " + string.Join(", ", Enum.GetValues<LineSupport>().Select(support => $"{lines[support]} {support.ToString().ToLowerInvariant()}"));

    /// <summary>Writes the counts.</summary>
    public static void Write(TextWriter output, LineAccount lines) => output.WriteLine(Of(lines));

    /// <summary>Writes the lines that were not read, each with its place.</summary>
    public static void WriteUnread(TextWriter output, Reading reading)
    {
        foreach (var (line, text) in reading.Unread) output.WriteLine($"{text.File}:{text.Line} {line.Support.ToString().ToLowerInvariant()} {text.Text}");
    }
}
