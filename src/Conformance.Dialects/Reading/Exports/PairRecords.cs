using System.Text;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// Records of names and values on each line: <c>ts=2024-06-20T10:00:00Z host=R1 msg="…"</c> (logfmt), or <c>2024-06-20T10:00:00Z {host="R1"} …</c>, the labels before the message (Loki, <c>logcli</c>).
/// </summary>
internal static class PairRecords
{
    /// <summary>Whether the first line of a file is one.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> head)
    {
        var first = head.TrimStart("\r\n"u8);
        var equals = first[..Math.Min(first.Length, 128)].IndexOf((byte)'=');
        return equals > 0 && Of(TextOf(ExportedLines.FirstOf(first)), 1) is not null;
    }

    /// <summary>The lines of a file.</summary>
    public static ExportedLines LinesOf(ReadOnlySpan<byte> text)
    {
        var lines = new ExportedLines();
        for (var line = 1; !text.IsEmpty; line++)
        {
            var bytes = ExportedLines.FirstOf(text);
            text = text[Math.Min(bytes.Length + 1, text.Length)..];
            var value = TextOf(bytes);
            if (value.Length == 0) continue;
            if (Of(value, line) is { } record) lines.Add(record, line, value);
            else lines.Add(line, value);
        }

        return lines;
    }

    private static string TextOf(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line).TrimEnd('\r');

    /// <summary>The record of a line; null where it has no message or no time.</summary>
    private static ExportedRecord? Of(string line, int number)
    {
        var record = new ExportedRecord();
        var open = line.IndexOf(" {", StringComparison.Ordinal);
        var close = open > 0 ? EndOfLabels(line, open + 2) : -1;
        var isLabelled = close > 0 && ExportedTime.TryParse(line[..open], out _) && TryReadPairs(line[(open + 2)..close], ',', record, number);
        if (isLabelled)
        {
            record.Set("time", line[..open], number);
            record.Set("line", line[(close + 1)..].TrimStart(), number);
        }
        else if (!TryReadPairs(line, ' ', record, number))
        {
            return null;
        }

        return record is { Message: not null, Time: not null } ? record : null;
    }

    private static int EndOfLabels(string line, int start)
    {
        var isQuoted = false;
        for (var at = start; at < line.Length; at++)
        {
            if (line[at] == '\\') at++;
            else if (line[at] == '"') isQuoted = !isQuoted;
            else if (line[at] == '}' && !isQuoted) return at;
        }

        return -1;
    }

    /// <summary>Reads pairs up to the end; false where anything else stands between them.</summary>
    private static bool TryReadPairs(string text, char separator, ExportedRecord record, int number)
    {
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && (text[at] == ' ' || text[at] == separator)) at++;
            var equals = text.IndexOf('=', at);
            if (at == text.Length) return true;
            if (equals <= at || text.AsSpan(at, equals - at).IndexOfAny(' ', '"', ':') >= 0) return false;
            var name = text[at..equals];
            if (!TryTakeValue(text, separator, ref equals, out var value)) return false;
            record.Set(name, value, number);
            at = equals;
        }

        return true;
    }

    /// <summary>The value behind an equals sign, and where it ends; a quoted one escapes as strings of Go and JSON do.</summary>
    private static bool TryTakeValue(string text, char separator, ref int at, out string value)
    {
        var start = ++at;
        value = "";
        if (at == text.Length || text[at] != '"')
        {
            at = text.IndexOf(separator, start) is >= 0 and var end ? end : text.Length;
            value = text[start..at];
            return !value.Contains('"', StringComparison.Ordinal);
        }

        var written = new StringBuilder();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            var isEscaped = text[at] == '\\' && at + 1 < text.Length;
            if (isEscaped) at++;
            written.Append(!isEscaped ? text[at] : text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => text[at] });
        }

        value = written.ToString();
        return at++ < text.Length;
    }
}
