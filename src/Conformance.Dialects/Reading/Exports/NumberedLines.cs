using System.Buffers.Text;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// A log whose lines stand behind their numbers, as <c>grep -n</c> (<c>12:</c>, <c>13-</c> around what it found) and <c>cat -n</c> or <c>nl</c> (<c>    12</c> and a tab) list them. The sequence numbers of IOS and of relays are none:
/// a blank follows them, and they tell what was lost.
/// </summary>
internal static class NumberedLines
{
    /// <summary>One or two lines may begin with a number by chance.</summary>
    private const int FewestLines = 3;

    private static ReadOnlySpan<byte> BetweenGroups => "--"u8;

    /// <summary>Whether all lines stand behind numbers that rise, which are neither sequence numbers nor the hours of a log: one line that has no such time tells, since a time may stand behind a number (<c>4:04:32:14.109:</c>).</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        var (last, lines, isSequence, isTime) = (0, 0, true, true);
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range].TrimEnd((byte)'\r');
            if (line.IsEmpty || line.SequenceEqual(BetweenGroups)) continue;
            if (!TryRead(line, out var number, out var body) || number <= last) return false;
            isSequence &= body is [] or [(byte)' ', ..];
            isTime = isTime && LogHeader.Read(line).IsCertain;
            (last, lines) = (number, lines + 1);
        }

        return lines >= FewestLines && !isSequence && !isTime;
    }

    /// <summary>Writes the lines without their numbers, each where it stands; a line that has none stays as it is.</summary>
    public static ExportNote Write(ReadOnlySpan<byte> text, Stream to)
    {
        var lines = 0;
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            if (range.Start.Value > 0) to.WriteByte((byte)'\n');
            if (TryRead(line, out _, out var body)) lines++;
            else body = line.TrimEnd((byte)'\r').SequenceEqual(BetweenGroups) ? default : line;
            to.Write(body);
        }

        return new(ExportFormat.Numbered, lines, []);
    }

    private static bool TryRead(ReadOnlySpan<byte> line, out int number, out ReadOnlySpan<byte> body)
    {
        body = default;
        var text = line.TrimStart((byte)' ');
        if (!Utf8Parser.TryParse(text, out number, out var digits) || number <= 0 || digits == text.Length || text[0] is (byte)'+' or (byte)'0') return false;
        body = text[(digits + 1)..];
        return text[digits] == '\t' || (text[digits] is (byte)':' or (byte)'-' && text.Length == line.Length);
    }
}
