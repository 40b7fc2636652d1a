namespace Conformance.Dialects.Framing.Damage;

/// <summary>The names of messages that an author quotes as code in a sentence (CommonMark §6.1): <c>Watch for `%HSRP-5-STATECHANGE` on the console.</c> A name alone states nothing.</summary>
internal static class QuotedNames
{
    private static ReadOnlySpan<byte> Open => "`%"u8;

    /// <summary>The text without them; the very same bytes where it has none.</summary>
    public static ReadOnlySpan<byte> Drop(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf(Open) is >= 0 and var start && LengthOf(text[start..]) is > 0 and var length) text = (byte[])[.. text[..start], .. text[(start + length)..]];
        return text;
    }

    private static int LengthOf(ReadOnlySpan<byte> quoted)
    {
        var end = quoted[1..].IndexOf((byte)'`') + 1;
        return end > Open.Length && !quoted[..end].ContainsAny((byte)' ', (byte)':') ? end + 1 : 0;
    }
}
