using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// What an author wrote above the lines of a router, where no prompt names it: <c>R2:</c>, <c>On R2:</c>, <c>#R2</c>, <c>--- output from HUB-1 ---</c>, <c>- **R2**</c>, the title of a tab, in any language
/// where the name stands behind a word of place at the end: <c>! Syslog attesi su SW1:</c>. A name is one whose prompt was seen, or one that says what kind of device it is and counts it;
/// <c>Step1:</c> and <c>Tunnel0:</c> name none.
/// </summary>
internal static class DeviceHeading
{
    private const int Longest = 60;

    /// <summary>A sentence that ends with the place of its lines may begin far before it.</summary>
    private const int LongestSentence = 160;

    private static readonly string[] Prepositions = ["on", "from", "at", "of"];

    /// <summary>Behind these a sentence says where its lines were printed; one about a router names it anywhere, and its lines may be another one's.</summary>
    private static readonly string[] Places = ["on", "from", "su", "sur", "en", "em", "auf", "na", "op"];

    private static readonly string[] Roles = ["active", "standby", "master", "backup"];

    /// <summary>What a router has printed; behind its name they say whose the lines are, whatever goes on behind them: <c>R1 logs after the change:</c>.</summary>
    private static readonly string[] Records = ["log", "logs", "logged", "syslog", "syslogs", "output", "outputs", "debug", "debugs", "console", "shows", "prints"];

    private static readonly string[] Others =
        ["the", "router", "switch", "device", "host", "side", "output", "outputs", "log", "logs", "logged", "logging", "syslog", "debug", "debugs", "console", "active", "standby", "master", "backup", "primary", "secondary"];

    /// <summary>Reads the name of the router; false where <paramref name="text"/> is no such heading.</summary>
    /// <param name="text">A line that is of no log, no answer and no session, without blanks at its ends.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="host">The name.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        if (text.IsEmpty || text.Length > LongestSentence) return false;
        if (TabTitle.TryRead(text, out var tab))
        {
            if (IsName(tab, hosts)) host = tab;
            return !host.IsEmpty;
        }

        text = WithoutCommand(WithoutBullet(text));
        var inside = text.Trim("=-*#~!/[]`_ "u8);
        var isHeading = inside is [.., (byte)':'] || (inside.Length < text.Length && (text[0] == text[^1] || IsMarked(text)));
        var title = inside.TrimEnd(": "u8);
        if (isHeading && (TryReadPlace(title, hosts, out host) || TryReadOwner(title, hosts, out host) || (hosts.IsEmpty && TryReadSubject(title, hosts, out host)))) return true;
        return text.Length <= Longest && TryReadLabel(title, isHeading, hosts, out host);
    }

    /// <summary>Few words beside the name, none of which says anything but whose the lines are.</summary>
    private static bool TryReadLabel(ReadOnlySpan<byte> title, bool isHeading, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        foreach (var range in title.SplitAny(" ()"u8))
        {
            var word = title[range].Trim(Emphasis);
            if (word.IsEmpty) continue;
            if (Scan.IsOneOfInAnyCase(word, Prepositions)) isHeading = true;
            else if (host.IsEmpty && IsName(word, hosts)) host = word;
            else if (!Scan.IsOneOfInAnyCase(word, Others)) return false;
        }

        return isHeading && !host.IsEmpty;
    }

    /// <summary>What Markdown prints bold, slanted or as code (CommonMark §6.1, §6.2).</summary>
    private static ReadOnlySpan<byte> Emphasis => "*_`"u8;

    /// <summary>An item of a list whose text is emphasised: <c>- **R1**</c>.</summary>
    private static ReadOnlySpan<byte> WithoutBullet(ReadOnlySpan<byte> text) =>
        text is [(byte)'-' or (byte)'*' or (byte)'+', (byte)' ', (byte)'*' or (byte)'_' or (byte)'`', ..] ? text[2..] : text;

    /// <summary>The command of the lines below, which some name as well: <c>`show standby` (R1):</c>.</summary>
    private static ReadOnlySpan<byte> WithoutCommand(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOf("`sh"u8);
        var length = start < 0 ? -1 : text[(start + 1)..].IndexOf((byte)'`');
        return length < 0 ? text : (byte[])[.. text[..start], .. text[(start + length + 2)..]];
    }

    /// <summary>A comment, or a name in brackets: <c>#R1</c>, <c>! R1</c>, <c>// R1</c>, <c>[R1]</c>.</summary>
    private static bool IsMarked(ReadOnlySpan<byte> text) => text[0] is (byte)'#' or (byte)'!' || text.StartsWith("//"u8) || (text[0] == '[' && text[^1] == ']');

    /// <summary>A sentence that ends with the router where its lines were printed, and names no other one.</summary>
    private static bool TryReadPlace(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var name = LastWord(title, out var front);
        if (front.IsEmpty || !(IsName(name, hosts) || DeviceName.IsLetterAndNumber(name))) return false;
        var place = LastWord(front, out var rest);
        while (!rest.IsEmpty && Scan.IsOneOfInAnyCase(place, Others)) place = LastWord(rest, out rest);
        if (!Scan.IsOneOfInAnyCase(place, Places) || Names(front, hosts)) return false;
        host = name;
        return true;
    }

    /// <summary>The router whose lines these are, and whatever else there is to say of them, as long as it names no other one.</summary>
    private static bool TryReadOwner(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var end = title.IndexOf((byte)' ');
        if (end < 0 || !IsName(title[..end].Trim(Emphasis), hosts)) return false;
        var rest = title[end..].TrimStart((byte)' ');
        var what = rest.IndexOf((byte)' ');
        if (!Scan.IsOneOfInAnyCase((what < 0 ? rest : rest[..what]).Trim(Emphasis), Records) || Names(rest, hosts)) return false;
        host = title[..end].Trim(Emphasis);
        return true;
    }

    private static ReadOnlySpan<byte> LastWord(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> front)
    {
        var blank = text.LastIndexOf((byte)' ');
        front = blank < 0 ? default : text[..blank].TrimEnd((byte)' ');
        return text[(blank + 1)..].Trim(Emphasis);
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
            if (IsName(text[range].Trim(Emphasis), hosts)) return true;
        }

        return false;
    }

    /// <summary>One of a kind and its number, or a host whose prompt was seen.</summary>
    public static bool IsName(ReadOnlySpan<byte> word, KnownHosts hosts) => hosts.Contains(word) || DeviceName.IsOne(word);
}
