using System.Buffers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The shapes of values that only the crypto commands print.</summary>
internal static class CryptoScan
{
    /// <summary>The longest code of a legend: <c>renc</c>.</summary>
    private const int LongestCode = 4;

    private static readonly SearchValues<byte> CapitalByte = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"u8);
    private static readonly SearchValues<byte> AlgorithmByte = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789"u8);
    private static readonly SearchValues<byte> SessionLetter = SearchValues.Create("AUDISNK"u8);

    /// <summary>A state or status in capitals: <c>READY</c>, <c>UP-ACTIVE</c>.</summary>
    public static int Capitals(ReadOnlySpan<byte> text)
    {
        var length = Run(text, CapitalByte);
        return length > 1 && char.IsAsciiLetterUpper((char)text[0]) ? length : Scan.No;
    }

    /// <summary>
    /// The state of an ISAKMP exchange, whatever the release calls it: <c>QM_IDLE</c>, <c>CONF_XAUTH</c>, <c>GDOI_REKEY</c>. A Ruijie prints <c>IKE_IDLE</c>, and a lifetime where the status stands.
    /// </summary>
    public static int ExchangeState(ReadOnlySpan<byte> text)
    {
        var length = Capitals(text);
        return length > 0 && text[..length].Contains((byte)'_') && !text.StartsWith("IKE_"u8) ? length : Scan.No;
    }

    /// <summary>The name of a VRF in front of a status column.</summary>
    public static int VrfBeforeStatus(ReadOnlySpan<byte> text)
    {
        var length = Scan.Name(text);
        return length > 0 && IsStatus(text[..length]) ? Scan.No : length;
    }

    /// <summary>Front and inside VRF, either of them possibly blank or none: <c>/vpn2</c>, <c>(none)/(none)</c>.</summary>
    public static int VrfPair(ReadOnlySpan<byte> text)
    {
        var length = Scan.Word(text);
        if (length <= 0 || text[..length].Count((byte)'/') != 1) return Scan.No;
        var slash = text.IndexOf((byte)'/');
        return IsVrf(text[..slash]) && IsVrf(text[(slash + 1)..length]) ? length : Scan.No;
    }

    /// <summary>An algorithm of phase 1: <c>3des</c>, <c>sha256</c>, <c>rsig</c>.</summary>
    public static int Algorithm(ReadOnlySpan<byte> text)
    {
        var length = Run(text, AlgorithmByte);
        return length > 0 && text[..length].ContainsAnyInRange((byte)'a', (byte)'z') ? length : Scan.No;
    }

    /// <summary>Everything to the end of the line, which a wrap cut short where a bracket is still open: <c>AES - Advanced Encryption Standard (128 bit</c>.</summary>
    public static int ClosedSentence(ReadOnlySpan<byte> text) => text.LastIndexOf((byte)'(') > text.LastIndexOf((byte)')') ? Scan.CutShort : Scan.Rest(text);

    /// <summary>What is left of a lifetime: <c>23:49:52</c>, <c>1d02h</c>, <c>0</c> where nothing is.</summary>
    public static int Lifetime(ReadOnlySpan<byte> text)
    {
        var age = RouteAge.Length(text);
        return age == Scan.No && text.StartsWith("0"u8) && (text.Length == 1 || Scan.IsBlank(text[1])) ? 1 : age;
    }

    /// <summary>The letters of a session's status in the brief form: <c>UA</c>, <c>DN</c>.</summary>
    public static int SessionLetters(ReadOnlySpan<byte> text)
    {
        var length = Run(text, SessionLetter);
        return length is > 0 and <= 3 ? length : Scan.No;
    }

    /// <summary>A word that is no age: a name in front of one.</summary>
    public static int NameBeforeAge(ReadOnlySpan<byte> text)
    {
        var length = Scan.Word(text);
        return length > 0 && RouteAge.Length(text[..length]) == length ? Scan.No : length;
    }

    /// <summary>An interface's name: letters and a number, so that no other lone word is taken for one.</summary>
    public static int InterfaceName(ReadOnlySpan<byte> text)
    {
        var length = Scan.Name(text);
        if (length == Scan.No) return Scan.No;
        var number = text[..length].IndexOfAnyInRange((byte)'0', (byte)'9');
        return number >= 2 && char.IsAsciiLetterUpper((char)text[0]) && !text[..number].ContainsAny("._/:"u8) ? length : Scan.No;
    }

    /// <summary>A line of a legend: <c>K - Keepalives, N - NAT-traversal</c>. Releases differ, so the shape is read and not a list.</summary>
    public static int Legend(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.Split((byte)','))
        {
            var entry = text[range].Trim((byte)' ');
            var dash = entry.IndexOf(" - "u8);
            if (dash is <= 0 or > LongestCode || entry[..dash].ContainsAnyExceptInRange((byte)'A', (byte)'z')) return Scan.No;
        }

        return text.Length;
    }

    /// <summary>A line of packet counters: <c>#pkts no sa (send) 0, #pkts invalid sa (rcv) 0</c>. Each release adds some.</summary>
    public static int PacketCounters(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.Split((byte)','))
        {
            var counter = text[range].Trim((byte)' ');
            if (!counter.StartsWith("#"u8) || !char.IsAsciiDigit((char)counter[^1])) return Scan.No;
        }

        return text.Length;
    }

    private static bool IsStatus(ReadOnlySpan<byte> word) => word.SequenceEqual("ACTIVE"u8) || word.SequenceEqual("STANDBY"u8) || word.SequenceEqual("STDBY"u8);

    private static bool IsVrf(ReadOnlySpan<byte> part) => part.IsEmpty || part.SequenceEqual("(none)"u8) || Scan.Name(part) == part.Length;

    private static int Run(ReadOnlySpan<byte> text, SearchValues<byte> bytes)
    {
        var end = text.IndexOfAnyExcept(bytes);
        return end < 0 ? text.Length : end;
    }
}
