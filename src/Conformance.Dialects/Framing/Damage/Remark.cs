namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// What an author wrote behind a line: <c>&lt;-- error here</c>, <c>(#1)</c>, <c>!--- comment</c>, <c>// why</c>, a sentence in another script, in brackets or without. Only what begins with
/// a mark or a letter that no device prints there is taken for a remark, and only behind a line that is whole without it.
/// </summary>
internal static class Remark
{
    /// <summary>Whether <paramref name="rest"/>, which stands behind a whole line, is one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> rest)
    {
        var text = rest.TrimStart(" \t*"u8);
        if (text.IsEmpty) return false;
        return text[0] >= 0x80
            || text.StartsWith("<-"u8) || text.StartsWith("<="u8) || text.StartsWith("<<"u8) || text.StartsWith(">>"u8) || text.StartsWith("=>"u8) || text.StartsWith("//"u8) || text.StartsWith("/*"u8)
            || text.StartsWith("!-"u8) || text.StartsWith("! "u8) || text.StartsWith("# "u8) || text.StartsWith("--"u8) || text.StartsWith("==>"u8)
            || (text[0] == '#' && text.Length > 1 && text[1] >= 0x80)
            || (text[0] == '(' && StartOfOtherScript(text) == 0)
            || IsNumber(text);
    }

    /// <summary>Where a remark begins that stands in the free text at the end of a line, or behind its last comma: there only an arrow or another script tells it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Its first byte.</param>
    public static bool TryFind(ReadOnlySpan<byte> text, out int start)
    {
        start = StartOfOtherScript(text);
        var arrow = Arrow(text);
        if (arrow >= 0 && (start < 0 || arrow < start)) start = arrow;
        return start > 0;
    }

    /// <summary>Where what another script says begins: at its first letter, or at the bracket that holds it, <c>(ISAKMP 第一个包)</c>.</summary>
    private static int StartOfOtherScript(ReadOnlySpan<byte> text)
    {
        var letter = text.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        var bracket = letter < 0 ? -1 : text[..letter].LastIndexOf((byte)'(');
        return bracket >= 0 && text[bracket..letter].IndexOf((byte)')') < 0 ? bracket : letter;
    }

    private static int Arrow(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'<'); at >= 0;)
        {
            var rest = text[at..];
            if (at > 0 && text[at - 1] == ' ' && (rest.StartsWith("<--"u8) || rest.StartsWith("<=="u8) || rest.StartsWith("<<<"u8) || rest.StartsWith("<- "u8))) return at;
            var next = rest[1..].IndexOf((byte)'<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>A number by which the text below explains the line: <c>(#1)</c>, <c>(1)</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        if (text[0] != '(' || text[^1] != ')') return false;
        var digits = text[1..^1].TrimStart((byte)'#');
        return digits.Length is 1 or 2 && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }
}
