namespace Conformance.Dialects.Framing.Headings;

/// <summary>
/// What a page prints above a listing: of Hugo by a shortcode, <c>{{&lt;cc>}}Loss detection on E1{{&lt;/cc>}}</c>, of HTML above what unfolds (§4.11.2), <c>&lt;summary>R28 — config&lt;/summary></c>.
/// </summary>
internal static class Caption
{
    private static ReadOnlySpan<byte> Summary => "<summary>"u8;

    private static ReadOnlySpan<byte> SummaryEnd => "</summary>"u8;

    /// <summary>Takes the shortcode or the tags off both ends; false where <paramref name="text"/> is in none.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Summary) && text.EndsWith(SummaryEnd))
        {
            text = text[Summary.Length..^SummaryEnd.Length].Trim((byte)' ');
            return !text.IsEmpty;
        }

        if (!text.StartsWith("{{<"u8) || !text.EndsWith(">}}"u8)) return false;
        var (start, end) = (text.IndexOf(">}}"u8) + ">}}"u8.Length, text.LastIndexOf("{{<"u8));
        if (end <= start) return false;
        text = text[start..end];
        return true;
    }
}
