using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Names that say what kind of device they are of, and count it by a number or a letter: <c>R1</c>, <c>HUB-2</c>, <c>DIST-SW4</c>, <c>DIST-A</c>, <c>DSW-B1</c>, <c>RouterB</c>. People who write no prompt call
/// routers so.
/// </summary>
internal static class DeviceName
{
    private static readonly string[] Kinds =
    [
        "r", "rtr", "router", "sw", "switch", "hub", "spoke", "pe", "gw", "gateway", "branch", "hq", "core", "dist", "edge", "asr", "csr", "isr", "vpn", "wan", "dmvpn", "peer", "ce", "rt", "dsw",
        "dls", "als", "asw", "esw", "mls", "g/w",
    ];

    /// <summary>Kinds that are whole words, behind which a letter that counts stands without a mark between; alone they are the names of devices that nobody has named.</summary>
    private static readonly string[] Words = ["Router", "Switch"];

    /// <summary>Whether <paramref name="word"/> is one: a kind, or one behind a place, and a number or a letter.</summary>
    public static bool IsOne(ReadOnlySpan<byte> word)
    {
        var kind = word.TrimEnd("0123456789"u8);
        if (kind.Length == word.Length && !IsLettered(word, out kind)) return false;
        return IsKind(kind) || (kind is [.., (byte)'-' or (byte)'_', >= (byte)'A' and <= (byte)'Z'] && IsKind(kind[..^1]));
    }

    /// <summary>Names of laboratories that say less, <c>S1</c>, <c>B2</c>: they mean a device only where it is said that lines were printed on it.</summary>
    public static bool IsLetterAndNumber(ReadOnlySpan<byte> word) => word is [>= (byte)'A' and <= (byte)'Z', >= (byte)'0' and <= (byte)'9'] or [>= (byte)'A' and <= (byte)'Z', >= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9'];

    /// <summary>Whether <paramref name="word"/> is what a device is called that nobody has named: it tells none from another.</summary>
    public static bool IsDefault(ReadOnlySpan<byte> word) => Scan.IsOneOf(word, Words);

    private static bool IsKind(ReadOnlySpan<byte> kind) =>
        Scan.IsOneOfInAnyCase(kind.TrimEnd("-_"u8), Kinds) || Scan.IsOneOfInAnyCase(kind[(kind.LastIndexOfAny("-_"u8) + 1)..], Kinds);

    private static bool IsLettered(ReadOnlySpan<byte> word, out ReadOnlySpan<byte> kind)
    {
        kind = default;
        if (word.Length < 3 || !char.IsAsciiLetterUpper((char)word[^1])) return false;
        kind = word[..^1];
        return kind[^1] is (byte)'-' or (byte)'_' || Scan.IsOneOf(kind, Words);
    }
}
