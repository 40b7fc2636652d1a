namespace Conformance.Dialects.Framing.Headings;

/// <summary>A command that an author quotes alone above its answer, with what he remarks of it in brackets: <c>`show track 1`:</c>, <c>`show track 1`(after the failure):</c>.</summary>
internal static class QuotedCommand
{
    /// <summary>The command without its marks; the same text where it is no such line.</summary>
    public static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'`', ..] || text[1..].IndexOf((byte)'`') is var end && end <= 0) return text;
        var behind = text[(end + 2)..].Trim(": "u8);
        return behind.IsEmpty || (behind[0] == '(' && behind[^1] == ')') ? text.Slice(1, end) : text;
    }
}
