using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// What an author wrote above the lines of a router, where no prompt names it: <c>R2:</c>, <c>On R2:</c>, <c>#R2</c>, <c>--- output from HUB-1 ---</c>, in any language where the name stands
/// behind a word of place at the end: <c>! Syslog attesi su SW1:</c>. A name is one whose prompt was seen, or one that says what kind of device it is and counts it; <c>Step1:</c> and
/// <c>Tunnel0:</c> name none.
/// </summary>
internal static class DeviceHeading
{
    private const int Longest = 60;

    private static readonly string[] Prepositions = ["on", "from", "at", "of"];

    /// <summary>Behind these a sentence says where its lines were printed; one about a router names it anywhere, and its lines may be another one's.</summary>
    private static readonly string[] Places = ["on", "from", "su", "sur", "en", "em", "auf", "na", "op"];

    private static readonly string[] Roles = ["active", "standby", "master", "backup"];

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
        var inside = text.Trim("=-*#~!/[] "u8);
        var isHeading = inside is [.., (byte)':'] || (inside.Length < text.Length && (text[0] == text[^1] || IsMarked(text)));
        var title = inside.TrimEnd(": "u8);
        if (isHeading && (TryReadPlace(title, hosts, out host) || (hosts.IsEmpty && TryReadSubject(title, hosts, out host)))) return true;
        foreach (var range in title.SplitAny(" ()"u8))
        {
            var word = title[range];
            if (word.IsEmpty) continue;
            if (Scan.IsOneOfInAnyCase(word, Prepositions)) isHeading = true;
            else if (host.IsEmpty && IsName(word, hosts)) host = word;
            else if (!Scan.IsOneOfInAnyCase(word, Others)) return false;
        }

        return isHeading && !host.IsEmpty;
    }

    /// <summary>A comment, or a name in brackets: <c>#R1</c>, <c>! R1</c>, <c>// R1</c>, <c>[R1]</c>.</summary>
    private static bool IsMarked(ReadOnlySpan<byte> text) => text[0] is (byte)'#' or (byte)'!' || text.StartsWith("//"u8) || (text[0] == '[' && text[^1] == ']');

    /// <summary>A sentence that ends with the router where its lines were printed, and names no other one.</summary>
    private static bool TryReadPlace(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var last = title.LastIndexOf((byte)' ');
        if (last < 0 || !IsName(title[(last + 1)..], hosts)) return false;
        var front = title[..last].TrimEnd((byte)' ');
        if (!Scan.IsOneOfInAnyCase(front[(front.LastIndexOf((byte)' ') + 1)..], Places) || Names(front, hosts)) return false;
        host = title[(last + 1)..];
        return true;
    }

    /// <summary>
    /// A sentence about the role of a router, in a file that shows no prompt, names no other one: <c>FS-R2 took over as Active:</c>. A router prints its own role only; what others do, any may have
    /// printed. Where there are prompts, they tell whose lines are.
    /// </summary>
    private static bool TryReadSubject(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var end = title.IndexOf((byte)' ');
        if (end < 0 || !IsName(title[..end], hosts) || Names(title[end..], hosts) || !Scan.IsOneOfInAnyCase(title[(title.LastIndexOf((byte)' ') + 1)..], Roles)) return false;
        host = title[..end];
        return true;
    }

    private static bool Names(ReadOnlySpan<byte> text, KnownHosts hosts)
    {
        foreach (var range in text.SplitAny(" (),"u8))
        {
            if (IsName(text[range], hosts)) return true;
        }

        return false;
    }

    /// <summary>One of a kind and its number, or a host whose prompt was seen.</summary>
    public static bool IsName(ReadOnlySpan<byte> word, KnownHosts hosts) => hosts.Contains(word) || DeviceName.IsOne(word);
}
