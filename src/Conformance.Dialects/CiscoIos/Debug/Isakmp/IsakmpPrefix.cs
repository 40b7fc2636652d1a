using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>
/// The beginning of every ISAKMP debug line, in the spellings of all releases: <c>ISAKMP (0:1):</c>, <c>ISAKMP (1004):</c>, <c>ISAKMP:(1001):</c>,
/// <c>ISAKMP:(0:1:SW:1):</c>, <c>ISAKMP: (1001):</c>, <c>ISAKMP-PAK: (1001):</c>, <c>ISAKMP-ERROR: (0):</c>, <c>ISAKMP:</c>, <c>ISAKMP :</c>.
/// </summary>
internal static class IsakmpPrefix
{
    /// <summary>
    /// Images that print <c>ISAKMP:(0:412:HW:2):</c> put the number of the engine above these bits where they print one number: <c>ISAKMP (0:268435868):</c> is connection 412 of engine 2
    /// (as commonly quoted of 12.3(11)T to 12.4).
    /// </summary>
    private const int BitsOfConnection = 27;

    /// <summary>Up to the last colon or bracket of the prefix; <see cref="Scan.CutShort"/> where the text ends inside it.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("ISAKMP"u8)) return "ISAKMP"u8.StartsWith(text) ? Scan.CutShort : Scan.No;
        var word = WordLength(text);
        var bracket = SkipBlanksAndColons(text, word);
        if (bracket == text.Length || text[bracket] != '(') return text[..bracket].LastIndexOf((byte)':') + 1 is > 0 and var end ? end : Scan.No;
        var close = text[bracket..].IndexOf((byte)')');
        if (close < 0) return Scan.CutShort;
        if (!IsConnection(text[(bracket + 1)..(bracket + close)])) return Scan.No;
        var after = bracket + close + 1;
        while (after < text.Length && text[after] is (byte)':' or (byte)';') after++;
        return after;
    }

    /// <summary>The connection id in the brackets, behind the slot's number where there is one; 0 without brackets.</summary>
    public static int ConnectionId(ReadOnlySpan<byte> prefix)
    {
        var open = prefix.IndexOf((byte)'(');
        if (open < 0) return 0;
        var id = prefix[(open + 1)..prefix.IndexOf((byte)')')];
        var slot = id.IndexOf((byte)':');
        if (slot < 0) return Ios.Number(id);
        var engine = id[(slot + 1)..].IndexOf((byte)':');
        return engine < 0 ? Ios.Number(id[(slot + 1)..]) & ((1 << BitsOfConnection) - 1) : Ios.Number(id.Slice(slot + 1, engine));
    }

    /// <summary><c>1001</c>, <c>0:1</c>, <c>0:1:SW:1</c>, <c>0:0:N/A:0</c>.</summary>
    private static bool IsConnection(ReadOnlySpan<byte> id) => id.Length > 0 && char.IsAsciiDigit((char)id[0]) && !id.Contains((byte)' ');

    private static int WordLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("ISAKMP-ERROR"u8) ? "ISAKMP-ERROR".Length : text.StartsWith("ISAKMP-PAK"u8) ? "ISAKMP-PAK".Length : "ISAKMP".Length;

    private static int SkipBlanksAndColons(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)':') at++;
        return at;
    }
}
