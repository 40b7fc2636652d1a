namespace Conformance.Dialects.Framing.Headings;

/// <summary>What a page of Hugo prints above a listing by a shortcode: <c>{{&lt;cc>}}Loss detection on E1{{&lt;/cc>}}</c>.</summary>
internal static class Caption
{
    /// <summary>Takes the shortcode off both ends; false where <paramref name="text"/> is in none.</summary>
    public static bool TryRead(ref ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("{{<"u8) || !text.EndsWith(">}}"u8)) return false;
        var (start, end) = (text.IndexOf(">}}"u8) + ">}}"u8.Length, text.LastIndexOf("{{<"u8));
        if (end <= start) return false;
        text = text[start..end];
        return true;
    }
}
