using System.Buffers;

namespace Conformance.Dialects.Reading;

/// <summary>
/// What a terminal shows of a captured line: backspaces and carriage returns move, escape sequences (ECMA-48 §5.4) are obeyed or dropped, and the pager's
/// prompt is gone, as it is from the screen. Blanks of other scripts become blanks.
/// </summary>
internal static class TerminalText
{
    private const byte Escape = 0x1B;
    private const byte Bell = 0x07;
    private const byte Backspace = 0x08;

    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(Plain);

    /// <summary>All that a terminal shows as it is: the printed letters of ASCII, and the tab.</summary>
    public static ReadOnlySpan<byte> Plain => "\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8;

    /// <summary>Rewrites <paramref name="line"/> in place to what is shown of it, and gives its length, bytes.</summary>
    public static int Show(Span<byte> line)
    {
        var special = line.IndexOfAnyExcept(PlainBytes);
        var length = special < 0 ? line.Length : Replay(line, special);
        HidePager(line[..length]);
        return length;
    }

    /// <summary>What is shown of a line that has no byte that sets a terminal; gives its length, bytes.</summary>
    public static int ShowPlain(Span<byte> line)
    {
        HidePager(line);
        return line.Length;
    }

    /// <summary>The screen never needs more columns than bytes were read, so it lies in the line itself.</summary>
    private static int Replay(Span<byte> line, int from)
    {
        var (cursor, width) = (from, from);
        for (var at = from; at < line.Length;)
        {
            var value = line[at];
            if (value == Escape) at = Obey(line, at, ref cursor, ref width);
            else if (value == Backspace) (cursor, at) = (Math.Max(0, cursor - 1), at + 1);
            else if (value == '\r') (cursor, at) = (0, at + 1);
            else if (WideBlank(line[at..]) is > 0 and var bytes) (cursor, at) = (Put(line, cursor, (byte)' ', ref width), at + bytes);
            else if (value is < 0x20 and not (byte)'\t' or 0x7F) at++;
            else (cursor, at) = (Put(line, cursor, value, ref width), at + 1);
        }

        return width;
    }

    private static int Put(Span<byte> line, int cursor, byte value, ref int width)
    {
        line[cursor] = value;
        width = Math.Max(width, cursor + 1);
        return cursor + 1;
    }

    /// <summary>Obeys the sequences that move or erase within a line, drops the others; gives the index behind the sequence.</summary>
    private static int Obey(Span<byte> line, int at, ref int cursor, ref int width)
    {
        if (++at == line.Length) return at;
        if (line[at] == ']') return SkipCommandString(line, at + 1);
        if (line[at] != '[') return Math.Min(line.Length, at + (line[at] is (byte)'(' or (byte)')' or (byte)'#' ? 2 : 1));
        var start = ++at;
        while (at < line.Length && line[at] is >= 0x20 and < 0x40) at++;
        if (at == line.Length) return at;
        Control(line[..at], line[at], Number(line[start..at]), ref cursor, ref width);
        return at + 1;
    }

    /// <summary>Moves (C forward, D back, G to a column) and erasures (K) of ECMA-48 §8.3; a number that is left out is 1 for moves, 0 for erasures.</summary>
    private static void Control(Span<byte> read, byte final, int number, ref int cursor, ref int width)
    {
        switch (final)
        {
            case (byte)'C':
                for (var columns = Math.Min(Math.Max(number, 1), read.Length - cursor); columns > 0; columns--) cursor = cursor < width ? cursor + 1 : Put(read, cursor, (byte)' ', ref width);
                break;
            case (byte)'D':
                cursor = Math.Max(0, cursor - Math.Max(number, 1));
                break;
            case (byte)'G':
                cursor = Math.Clamp(number - 1, 0, width);
                break;
            case (byte)'K' when number == 0:
                width = Math.Min(width, cursor);
                break;
            case (byte)'K':
                read[..(number == 2 ? width : Math.Min(cursor, width))].Fill((byte)' ');
                break;
        }
    }

    /// <summary>An operating system command, such as a window's title, ends with BEL or ESC \.</summary>
    private static int SkipCommandString(ReadOnlySpan<byte> line, int at)
    {
        var end = line[at..].IndexOfAny(Bell, Escape);
        return end < 0 ? line.Length : Math.Min(line.Length, at + end + (line[at + end] == Bell ? 1 : 2));
    }

    private static int Number(ReadOnlySpan<byte> digits) => System.Buffers.Text.Utf8Parser.TryParse(digits, out int number, out _) ? number : 0;

    /// <summary>Bytes of a no-break, ideographic or zero-width blank in UTF-8; 0 for anything else.</summary>
    private static int WideBlank(ReadOnlySpan<byte> text) =>
        text.StartsWith("\u00A0"u8) ? 2 : text.StartsWith("\u3000"u8) || text.StartsWith("\u200B"u8) || text.StartsWith("\uFEFF"u8) ? 3 : 0;

    private static void HidePager(Span<byte> line)
    {
        if (line.IsEmpty || line[0] is not ((byte)' ' or (byte)'\t' or (byte)'-' or (byte)'<')) return;
        var start = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (start < 0 || line[start] is not ((byte)'-' or (byte)'<')) return;
        var text = line[start..];
        var pager = text.StartsWith("--More--"u8) ? 8 : text.StartsWith("-- More --"u8) ? 10 : text.StartsWith("<--- More --->"u8) ? 14 : 0;
        text[..pager].Fill((byte)' ');
    }
}
