using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// What authors, editors and pagers put before each of the lines that they show: the bullet or the number of a list's item (<c>• </c>, <c>1. </c>, <c>(a) </c>), an arrow (<c>=> </c>), the bar of a
/// table, the number of a line (<c>cat -n</c>, <c>less -N</c>). The signs of a comment (<c># </c>, <c>// </c>) are none: what is commented out is there to be read by people.
/// </summary>
internal static class ItemMark
{
    /// <summary>The most digits or letters of an item's name.</summary>
    private const int LongestName = 6;

    private static ReadOnlySpan<byte> Signs => "-*+~=>|"u8;

    /// <summary>Bytes of the mark with the blanks behind it; 0 where none stands there.</summary>
    public static int Length(ReadOnlySpan<byte> line)
    {
        if (line.Length < 2) return 0;
        var bullet = BulletLength(line);
        var mark = bullet > 0 ? bullet : Signs.Contains(line[0]) ? line.Length - line.TrimStart(Signs).Length : NameLength(line);
        var behind = HeaderWords.BehindBlanks(line, mark);
        return (bullet > 0 || behind > mark) && behind < line.Length ? behind : 0;
    }

    /// <summary>The dashes, dots and arrows of typography, each three bytes of UTF-8 in U+2000 to U+2FFF, and the two bytes of <c>·</c> and <c>»</c>.</summary>
    private static int BulletLength(ReadOnlySpan<byte> line) => line[0] switch
    {
        0xE2 when line.Length > 3 => 3,
        0xC2 when line[1] is 0xB7 or 0xBB => 2,
        _ => 0,
    };

    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>, <c>[1]</c>, <c>a)</c>, <c>17 |</c>, <c>17 -</c>, and a line's number before what begins no date of its own: <c>17 Nov 23</c> is a day.</summary>
    private static int NameLength(ReadOnlySpan<byte> line)
    {
        var start = line[0] is (byte)'(' or (byte)'[' ? 1 : 0;
        var digits = line[start..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var name = digits == 0 && char.IsAsciiLetter((char)line[start]) ? 1 : digits;
        var end = start + name;
        if (name is <= 0 or > LongestName || end >= line.Length) return 0;
        if (start > 0) return line[end] == line[0] + (line[0] == '(' ? 1 : 2) ? end + 1 : 0;
        if (line[end] is (byte)'.' or (byte)')') return end + 1;
        var behind = HeaderWords.BehindBlanks(line, end);
        if (digits <= 0 || behind == line.Length) return 0;
        if (line[behind] is (byte)'|' or (byte)'-') return behind + 1;
        return line[behind] is (byte)'*' or (byte)'.' or (byte)'%' ? end : 0;
    }
}
