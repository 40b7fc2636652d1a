using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// The beginning of every ISAKMP debug line, in the spellings of all releases: <c>ISAKMP (0:1):</c>, <c>ISAKMP (1004):</c>, <c>ISAKMP:(1001):</c>,
/// <c>ISAKMP: (1001):</c>, <c>ISAKMP-PAK: (1001):</c>, <c>ISAKMP-ERROR: (0):</c>, <c>ISAKMP:</c>, <c>ISAKMP :</c>.
/// </summary>
internal static class IsakmpPrefix
{
    /// <summary>Up to the last colon or bracket of the prefix; <see cref="Scan.CutShort"/> where the text ends inside it.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("ISAKMP"u8)) return "ISAKMP"u8.StartsWith(text) ? Scan.CutShort : Scan.No;
        var word = WordLength(text);
        var bracket = SkipBlanksAndColons(text, word);
        if (bracket == text.Length || text[bracket] != '(') return text[..bracket].LastIndexOf((byte)':') + 1 is > 0 and var end ? end : Scan.No;
        var close = text[bracket..].IndexOf((byte)')');
        if (close < 0) return Scan.CutShort;
        var after = bracket + close + 1;
        return after < text.Length && text[after] == ':' ? after + 1 : after;
    }

    /// <summary>The connection id in the brackets: what stands behind the engine's number and colon; 0 without brackets.</summary>
    public static int ConnectionId(ReadOnlySpan<byte> prefix)
    {
        var open = prefix.IndexOf((byte)'(');
        if (open < 0) return 0;
        var id = prefix[(open + 1)..prefix.IndexOf((byte)')')];
        return Ios.Number(id[(id.LastIndexOf((byte)':') + 1)..]);
    }

    private static int WordLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("ISAKMP-ERROR"u8) ? "ISAKMP-ERROR".Length : text.StartsWith("ISAKMP-PAK"u8) ? "ISAKMP-PAK".Length : "ISAKMP".Length;

    private static int SkipBlanksAndColons(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)':') at++;
        return at;
    }
}
