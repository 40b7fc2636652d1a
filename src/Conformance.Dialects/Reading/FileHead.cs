using System.Text;

namespace Conformance.Dialects.Reading;

/// <summary>What the first bytes of a file tell of the rest.</summary>
internal static class FileHead
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Length = 8192;

    /// <summary>Of text in UTF-16 most letters are ASCII, so that half of the bytes are zero; in percent of the letters.</summary>
    private const int ZeroesOfWideText = 70;

    /// <summary>
    /// Control characters in percent from which on it is no text. A noisy console prints some; random bytes, as of compressed data, are nine.
    /// </summary>
    private const int ControlsOfBinary = 5;

    /// <summary>The encoding of two bytes to a letter, null for all others; and the length of the mark in front of the text.</summary>
    public static (Encoding? Wide, int Mark) EncodingOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) return (null, Encoding.UTF8.Preamble.Length);
        if (head.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode, 2);
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode, 2);
        if (IsWide(head, zero: 1)) return (Encoding.Unicode, 0);
        return (IsWide(head, zero: 0) ? Encoding.BigEndianUnicode : null, 0);
    }

    /// <summary>Whether these are no bytes of a text, whatever ends its lines.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        for (var at = 0; at < head.Length; at++)
        {
            if (IsControl(head[at]) && !IsPadding(head, at)) controls++;
        }

        return controls * 100 > LengthWithReturns(head) * ControlsOfBinary;
    }

    /// <summary>Whether it begins as an object or a list does in JSON, or as a program prints them: one of its lines may hold whole captures in strings.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> head)
    {
        var start = head.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || head[start] is not ((byte)'{' or (byte)'[')) return false;
        return head[(start + 1)..].TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'\'' or (byte)'{' or (byte)'[', ..];
    }

    /// <summary>Whether carriage returns alone end its lines, as of old terminal programs; one that only fills a line again stands among line feeds.</summary>
    public static bool EndsLinesWithReturns(ReadOnlySpan<byte> head) => !head.Contains((byte)'\n') && head.TrimEnd((byte)'\r').Contains((byte)'\r');

    /// <summary>Whether it is a tape archive, which a gzip file often holds.</summary>
    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length > 262 && head[257..].StartsWith("ustar"u8);

    /// <summary>The length that it has where each line ends with carriage return and line feed.</summary>
    private static int LengthWithReturns(ReadOnlySpan<byte> head) => head.Length - head.Count((byte)'\r') + head.Count((byte)'\n');

    private static bool IsWide(ReadOnlySpan<byte> head, int zero)
    {
        int zeroes = 0, wrong = 0, letters = head.Length / 2;
        for (var letter = 0; letter < letters; letter++)
        {
            if (head[(2 * letter) + zero] == 0) zeroes++;
            if (head[(2 * letter) + 1 - zero] == 0) wrong++;
        }

        return zeroes * 100 > letters * ZeroesOfWideText && wrong * 100 < letters;
    }

    /// <summary>A control character that neither sets text nor a terminal: all but bell to carriage return, flow control and escape.</summary>
    private static bool IsControl(byte value) => value < 0x20 && value is not ((>= 0x07 and <= 0x0D) or 0x11 or 0x13 or 0x1B);

    /// <summary>Telnet sends a NUL behind a carriage return (RFC 854).</summary>
    private static bool IsPadding(ReadOnlySpan<byte> head, int at) => head[at] == 0 && at > 0 && head[at - 1] is (byte)'\r' or (byte)'\n';
}
