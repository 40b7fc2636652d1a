using System.Text;

namespace Conformance.Dialects.Framing;

/// <summary>
/// What an author wrote above the lines of a router, where no prompt names it: <c>R2:</c>, <c>On R2:</c>, <c>--- output from HUB-1 ---</c>. A name is one whose prompt was seen, or one that
/// says what kind of device it is and counts it; <c>Step1:</c> and <c>Tunnel0:</c> name none.
/// </summary>
internal static class DeviceHeading
{
    private const int Longest = 60;

    private static readonly string[] Kinds =
        ["r", "rtr", "router", "sw", "switch", "hub", "spoke", "pe", "gw", "gateway", "branch", "hq", "core", "dist", "edge", "asr", "csr", "isr", "vpn", "wan", "dmvpn", "peer"];

    private static readonly string[] Prepositions = ["on", "from", "at", "of"];

    private static readonly string[] Others =
        ["the", "router", "switch", "device", "host", "side", "output", "outputs", "log", "logs", "logging", "syslog", "debug", "debugs", "console", "active", "standby", "master", "backup", "primary", "secondary"];

    /// <summary>Reads the name of the router; false where <paramref name="text"/> is no such heading.</summary>
    /// <param name="text">A line that is of no log, no answer and no session, without blanks at its ends.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="host">The name.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        if (text.Length > Longest) return false;
        var inside = text.Trim("=-*#~ "u8);
        var isHeading = inside is [.., (byte)':'] || (text[0] == text[^1] && inside.Length < text.Length);
        var title = inside.TrimEnd(": "u8);
        foreach (var range in title.SplitAny(" ()"u8))
        {
            var word = title[range];
            if (word.IsEmpty) continue;
            if (Is(word, Prepositions)) isHeading = true;
            else if (host.IsEmpty && IsName(word, hosts)) host = word;
            else if (!Is(word, Others)) return false;
        }

        return isHeading && !host.IsEmpty;
    }

    /// <summary>One of a kind and its number, <c>R1</c>, <c>HUB-2</c>; or a host whose prompt was seen.</summary>
    public static bool IsName(ReadOnlySpan<byte> word, KnownHosts hosts)
    {
        if (hosts.Contains(word)) return true;
        var kind = word.TrimEnd("0123456789"u8);
        return kind.Length < word.Length && Is(kind.TrimEnd("-_"u8), Kinds);
    }

    private static bool Is(ReadOnlySpan<byte> word, string[] list)
    {
        foreach (var known in list)
        {
            if (Ascii.EqualsIgnoreCase(word, known)) return true;
        }

        return false;
    }
}
