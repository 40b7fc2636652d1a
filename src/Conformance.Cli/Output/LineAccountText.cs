using System.Globalization;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Output;

/// <summary>The account of lines as text.</summary>
internal static class LineAccountText
{
    /// <summary>One line with all counts; those that were put together again are named where there are any.</summary>
    public static string Of(LineAccount lines) =>
        $"{lines.Total} lines: " + string.Join(", ", Enum.GetValues<LineSupport>().Select(support => $"{lines[support]} {support.ToString().ToLowerInvariant()}"))
        + (lines.Reassembled > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {lines.Reassembled} reassembled") : "");

    /// <summary>Writes the counts.</summary>
    public static void Write(TextWriter output, LineAccount lines) => output.WriteLine(Of(lines));

    /// <summary>Writes what was not read: each kind of line with its count, and its first example with its place.</summary>
    public static void WriteUnread(TextWriter output, Reading reading)
    {
        foreach (var group in reading.Unread.Value)
        {
            var column = group.Column > 0 ? string.Create(CultureInfo.InvariantCulture, $":{group.Column}") : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Count,7} {group.Support.ToString().ToLowerInvariant(),-12}  {group.Template}"));
            output.WriteLine($"        {group.Example.File}:{group.Example.Line}{column}  {group.Example.Text.Trim()}");
        }

        var listed = reading.Unread.Value.Sum(group => (long)group.Count);
        var total = reading.Lines.Unread + reading.Lines[LineSupport.Unsupported];
        if (listed < total) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total - listed,7} further lines that were not read are only counted"));
    }
}
