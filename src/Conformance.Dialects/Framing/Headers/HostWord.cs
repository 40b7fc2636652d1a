using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// The host in a word of a relay's header: <c>edge-1</c>, <c>[192.0.2.1]</c>, <c>192.0.2.1:52134</c>, <c>[2001:db8::1]:514</c>, and the first of the chain of all relays on its way, as
/// <c>src@edge-1/relay-1/relay-2</c> (syslog-ng, <c>chain-hostnames()</c>).
/// </summary>
internal static class HostWord
{
    private const int MostPortDigits = 5;

    /// <summary>What authors count.</summary>
    private static readonly string[] Labels = ["step", "task", "part", "phase", "case", "test", "lab", "fig", "figure", "example", "exercise", "scenario", "line", "log", "paso", "schritt", "etape"];

    /// <summary>Reads it; false where the word is no host.</summary>
    /// <param name="word">The word, without a colon behind it.</param>
    /// <param name="host">Where the host stands in it.</param>
    public static bool TryRead(ReadOnlySpan<byte> word, out HeaderPart host)
    {
        var (start, end) = (0, word.Length - PortLength(word));
        if (word.IndexOf((byte)'/') is > 0 and var chain)
        {
            end = chain;
            start = word[..end].IndexOf((byte)'@') + 1;
        }
        else if (word is [(byte)'[', ..] && end > 2 && word[end - 1] == ']')
        {
            (start, end) = (1, end - 1);
        }

        host = new(start, end - start);
        return HeaderWords.IsHost(host.In(word));
    }

    /// <summary>Whether a word is put together of parts and counted, <c>nyc-acc-01</c>: an author's label is not, unless it counts a step.</summary>
    public static bool IsCounted(ReadOnlySpan<byte> word) =>
        word.IndexOfAny((byte)'-', (byte)'_') is > 0 and var mark && word[mark..].ContainsAnyInRange((byte)'0', (byte)'9') && !word.ContainsAny("/=()"u8) && !Scan.IsOneOfInAnyCase(word[..mark], Labels);

    /// <summary>Bytes of <c>:52134</c> behind a host, the port that a relay received from; 0 where none is there. An IPv6 address has more colons, unless brackets are around it.</summary>
    public static int PortLength(ReadOnlySpan<byte> word)
    {
        var digits = 0;
        while (digits < word.Length && digits <= MostPortDigits && char.IsAsciiDigit((char)word[^(digits + 1)])) digits++;
        var colon = word.Length - digits - 1;
        if (digits is 0 or > MostPortDigits || colon < 1 || word[colon] != ':') return 0;
        return word[colon - 1] == ']' || word.IndexOf((byte)':') == colon ? digits + 1 : 0;
    }
}
