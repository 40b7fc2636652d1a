using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Framing;

/// <summary>
/// What an author wrote above the lines of a router, where no prompt names it: <c>R2:</c>, <c>On R2:</c>, <c>#R2</c>, <c>--- output from HUB-1 ---</c>, in any language where the name stands
/// behind a word of place at the end: <c>! Syslog attesi su SW1:</c>. A name is one whose prompt was seen, or one that says what kind of device it is and counts it; <c>Step1:</c> and
/// <c>Tunnel0:</c> name none.
/// </summary>
internal static class DeviceHeading
{
    private const int Longest = 60;

    private static readonly string[] Conjunctions = ["and", "or", "to", "und", "et", "y"];

    /// <summary>Of these a network has one that needs no number, or that an author calls so without one.</summary>
    private static readonly string[] Sites = ["hub", "spoke", "hq", "headquarters", "headend", "branch", "primary", "secondary"];

    private static readonly string[] Commands = ["debug", "undebug", "show", "sh", "terminal", "term", "clear"];

    private static readonly string[] Prepositions = ["on", "from", "at", "of", "in", "de", "del", "do", "da", "di", "en", "em", "su", "sur", "du", "auf", "von", "op", "van", "na"];

    /// <summary>Behind these a sentence says where its lines were printed; one about a router names it anywhere, and its lines may be another one's.</summary>
    private static readonly string[] Places = ["on", "from", "su", "sur", "en", "em", "auf", "na", "op"];

    private static readonly string[] Outputs =
        ["output", "outputs", "log", "logs", "logging", "syslog", "syslogs", "debug", "debugs", "debugging", "console", "terminal", "capture", "trace", "messages", "saida", "saída", "salida", "sortie", "ausgabe", "registro", "registros"];

    /// <summary>What ends a sentence about the role of a router: <c>R2 takes over:</c>.</summary>
    private static readonly string[] Roles = ["active", "standby", "master", "backup", "over"];

    private static readonly string[] Others =
    [
        "the", "router", "switch", "device", "host", "hostname", "gateway", "side", "file", "active", "standby", "master", "backup", "and", "now", "then", "also",
        "meanwhile", "while", "here", "this", "is", "are", "again", "shows", "show", "says", "reports", "sees",
    ];

    private static ReadOnlySpan<byte> Between => " (),:<>"u8;

    /// <summary>Reads the name of the router; false where <paramref name="text"/> is no such heading.</summary>
    /// <param name="text">A line that is of no log, no answer and no session, without blanks at its ends.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="host">The name.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        if (text.Length > Longest) return false;
        var inside = text.Trim("=-*#~!/[] "u8);
        var title = inside[ItemMark.Length(inside)..].TrimEnd(": "u8);
        var isMarked = inside is [.., (byte)':'] || (inside.Length < text.Length && (text[0] == text[^1] || IsMarked(text)));
        return (isMarked && TryReadPlace(title, hosts, out host))
            || TryReadOutput(title, hosts, out host)
            || (hosts.IsEmpty && isMarked && (TryReadSubject(title, hosts, out host) || TryReadFront(title, hosts, out host)))
            || (hosts.IsEmpty && TryReadCommand(title, hosts, out host))
            || TryReadWords(title, isMarked, hosts, out host);
    }

    /// <summary>The router and what was typed there: <c>R2: debug standby events</c>, <c>R2 - debug standby</c>.</summary>
    private static bool TryReadCommand(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = title[..Math.Max(title.IndexOfAny(": "u8), 0)];
        var behind = title[host.Length..].TrimStart(":- "u8);
        var word = behind[..Math.Max(behind.IndexOf((byte)' '), 0)];
        if (behind.Length + host.Length + 1 < title.Length && IsName(host, hosts) && Scan.IsOneOfInAnyCase(word, Commands)) return true;
        host = default;
        return false;
    }

    /// <summary>Nothing but one name and words that head a log. In a file without prompts the name alone will do, or the one site that is meant: <c>On the hub:</c>.</summary>
    private static bool TryReadWords(ReadOnlySpan<byte> title, bool isHeading, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        ReadOnlySpan<byte> site = default;
        foreach (var range in title.SplitAny(Between))
        {
            var word = title[range];
            if (word.TrimStart((byte)'-').IsEmpty) continue;
            if (Scan.IsOneOfInAnyCase(word, Prepositions) || Scan.IsOneOfInAnyCase(word, Outputs)) isHeading = true;
            else if (host.IsEmpty && IsName(WithoutPossessive(word), hosts)) host = WithoutPossessive(word);
            else if (site.IsEmpty && Scan.IsOneOfInAnyCase(word, Sites)) site = word;
            else if (HeadingScript.TryStrip(word, out var inside) && (inside.IsEmpty || (host.IsEmpty && IsName(inside, hosts))))
            {
                host = inside.IsEmpty ? host : inside;
                isHeading = true;
            }
            else if (!Scan.IsOneOfInAnyCase(word, Others) && !HeaderWords.IsAddress(word)) return false;
        }

        if (host.IsEmpty && isHeading && hosts.IsEmpty) host = site;
        return !host.IsEmpty && (isHeading || hosts.IsEmpty);
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

    /// <summary>What was printed, and where: <c>HSRP debug on R2</c>, <c>Log of the router R2 after the failure of R1</c>. With two of them it heads the lines of neither.</summary>
    private static bool TryReadOutput(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var (isOutput, isPlace) = (false, false);
        foreach (var range in title.SplitAny(Between))
        {
            var word = title[range];
            if (!host.IsEmpty) return !Scan.IsOneOfInAnyCase(word, Conjunctions);
            if (isPlace && IsName(word, hosts)) host = word;
            isPlace = isOutput && (Scan.IsOneOfInAnyCase(word, Prepositions) || (isPlace && (word.IsEmpty || Scan.IsOneOfInAnyCase(word, Others))));
            isOutput |= Scan.IsOneOfInAnyCase(word, Outputs);
        }

        return !host.IsEmpty;
    }

    /// <summary>A sentence that begins with the place, and names no other one: <c>On R2 we see the following:</c>.</summary>
    private static bool TryReadFront(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var isPlace = false;
        foreach (var range in title.SplitAny(Between))
        {
            var word = title[range];
            if (isPlace && IsName(word, hosts))
            {
                host = word;
                return !Names(title[range.End..], hosts);
            }

            var isOther = word.IsEmpty || Scan.IsOneOfInAnyCase(word, Others);
            isPlace = Scan.IsOneOfInAnyCase(word, Places) || (isPlace && isOther);
            if (!isPlace && !isOther) return false;
        }

        return false;
    }

    private static ReadOnlySpan<byte> WithoutPossessive(ReadOnlySpan<byte> word) => word.EndsWith("'s"u8) ? word[..^2] : word;

    private static bool Names(ReadOnlySpan<byte> text, KnownHosts hosts)
    {
        foreach (var range in text.SplitAny(Between))
        {
            if (IsName(text[range], hosts)) return true;
        }

        return false;
    }

    /// <summary>One of a kind and its number, or a host whose prompt was seen.</summary>
    public static bool IsName(ReadOnlySpan<byte> word, KnownHosts hosts) => hosts.Contains(word) || DeviceName.IsOne(word);
}
