using System.Globalization;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A whole capture inside a string of JSON or YAML, its line ends written as <c>\r\n</c> (RFC 8259 §7, YAML 1.2 §5.7): <c>"output": "R1#show clock\r\n*12:00:00 …"</c>.
/// </summary>
internal static class EmbeddedText
{
    /// <summary>The lines in it; false where the line holds no such string, or nothing stands in it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">What the string says.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out byte[] text)
    {
        text = [];
        if (line.IndexOf("\\n"u8) < 0) return false;
        text = Unescape(Inside(line));
        return text.AsSpan().ContainsAnyExcept(" \t\r\n"u8);
    }

    /// <summary>What stands between the quotation mark before the first line end and the one that closes it.</summary>
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> line)
    {
        var open = line[..line.IndexOf("\\n"u8)].LastIndexOf((byte)'"');
        while (open > 0 && line[open - 1] == '\\') open = line[..open].LastIndexOf((byte)'"');
        var value = line[(open + 1)..];
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '\\') at++;
            else if (value[at] == '"' && open >= 0) return value[..at];
        }

        return value;
    }

    private static byte[] Unescape(ReadOnlySpan<byte> value)
    {
        var text = new List<byte>(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length) text.Add(value[at]);
            else text.AddRange(Character(value, ref at));
        }

        return [.. text];
    }

    private static ReadOnlySpan<byte> Character(ReadOnlySpan<byte> value, ref int at)
    {
        at++;
        switch ((char)value[at])
        {
            case 'n': return "\n"u8;
            case 'r': return "\r"u8;
            case 't': return "\t"u8;
            case 'u' when at + 4 < value.Length && ushort.TryParse(value.Slice(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return System.Text.Encoding.UTF8.GetBytes([(char)code]);
            case '"' or '\\' or '/': return value.Slice(at, 1);
            default: return value.Slice(at - 1, 2);
        }
    }
}
