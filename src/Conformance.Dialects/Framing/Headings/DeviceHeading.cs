using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Framing.Headings;

/// <summary>
/// What an author wrote above the lines of a router, where no prompt names it: <c>R2:</c>, <c>On R2:</c>, <c>#R2</c>, <c>--- output from HUB-1 ---</c>, <c>- **R2**</c>, the title of a tab, or a
/// sentence that says where its lines were printed. A name is one whose prompt was seen, or one that says what kind of device it is and counts it; <c>Step1:</c> and <c>Tunnel0:</c> name none.
/// </summary>
internal static class DeviceHeading
{
    private const int Longest = 60;

    /// <summary>A sentence that ends with the place of its lines may begin far before it.</summary>
    private const int LongestSentence = 160;

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

        var title = WithoutAlias(TitleOf(text, out var isMarked), hosts);
        if (isMarked && HeadingSentence.TryRead(title, hosts, out host)) return true;
        return title.Length <= Longest
            && ((isMarked && hosts.IsEmpty && HeadingSentence.TryReadAlone(title, hosts, out host)) || HeadingSentence.TryReadOutput(title, hosts, out host) || TryReadLabel(title, isMarked, hosts, out host));
    }

    /// <summary>Whether the lines below are those of several routers, so that nobody knows whose each of them is: <c>On R1 and R2:</c>, <c>### R1 / R2</c>.</summary>
    public static bool IsOfSeveral(ReadOnlySpan<byte> text, KnownHosts hosts)
    {
        if (text.IsEmpty || text.Length > Longest) return false;
        var title = TitleOf(text, out var isHeading);
        ReadOnlySpan<byte> first = default;
        var areSeveral = false;
        foreach (var range in title.SplitAny(HeadingWords.BetweenNames))
        {
            var word = title[range].Trim(HeadingWords.Emphasis);
            if (IsName(word, hosts))
            {
                areSeveral |= !first.IsEmpty && !word.SequenceEqual(first);
                first = word;
            }
            else if (HeadingWords.IsPreposition(word) || HeadingWords.IsOutput(word)) isHeading = true;
            else if (!word.IsEmpty && !HeadingWords.IsOther(word)) return false;
        }

        return areSeveral && (isHeading || hosts.IsEmpty);
    }

    /// <summary>One of a kind and its number, or a host whose prompt was seen.</summary>
    public static bool IsName(ReadOnlySpan<byte> word, KnownHosts hosts) => hosts.Contains(word) || DeviceName.IsOne(word);

    /// <summary>
    /// Few words beside the name, none of which says anything but whose the lines are. In a file without prompts the name alone will do, with what was typed there behind it, or the one site that is meant:
    /// <c>On the hub:</c>.
    /// </summary>
    private static bool TryReadLabel(ReadOnlySpan<byte> title, bool isHeading, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        ReadOnlySpan<byte> site = default;
        foreach (var range in title.SplitAny(HeadingWords.Between))
        {
            var word = HeadingWords.Owner(title[range].Trim(HeadingWords.Emphasis));
            if (HeadingWords.IsOther(word)) continue;
            if (!host.IsEmpty && hosts.IsEmpty && HeadingWords.IsCommand(word)) return true;
            if (HeadingScript.TryStrip(word, out var inside))
            {
                word = inside;
                isHeading = true;
            }

            var owner = hosts.Contains(word) ? word : HeadingWords.WithoutContent(word);
            isHeading |= owner.Length < word.Length;
            word = owner;
            if (HeadingWords.IsPreposition(word) || HeadingWords.IsOutput(word) || HeadingWords.IsConfiguration(word)) isHeading = true;
            else if (host.IsEmpty && IsName(word, hosts)) host = word;
            else if (site.IsEmpty && HeadingWords.IsSite(word)) site = word;
            else if (!word.IsEmpty && !HeaderWords.IsAddress(word)) return false;
        }

        if (host.IsEmpty && isHeading && hosts.IsEmpty) host = site;
        return !host.IsEmpty && (isHeading || hosts.IsEmpty);
    }

    /// <summary>What a heading says, without the marks around it, and whether there are any.</summary>
    private static ReadOnlySpan<byte> TitleOf(ReadOnlySpan<byte> text, out bool isMarked)
    {
        var isCaption = Caption.TryRead(ref text);
        text = WithoutCommand(WithoutMark(text));
        var inside = WithoutLines(text.Trim("=-*#~!/[]`_ "u8), out var isDrawn);
        isMarked = isCaption || isDrawn || inside is [.., (byte)':'] || (inside.Length < text.Length && (text[0] == text[^1] || IsComment(text)));
        return inside[ItemMark.Length(inside)..].TrimEnd(": "u8);
    }

    /// <summary>The lines of a box that are drawn on both sides (U+2500 to U+257F, three bytes each): <c>══ R1 ══</c>.</summary>
    private static ReadOnlySpan<byte> WithoutLines(ReadOnlySpan<byte> title, out bool isDrawn)
    {
        var inside = title;
        while (inside is [0xE2, 0x94 or 0x95, _, ..]) inside = inside[3..];
        isDrawn = inside.Length < title.Length && inside is [.., 0xE2, 0x94 or 0x95, _];
        while (isDrawn && inside is [.., 0xE2, 0x94 or 0x95, _]) inside = inside[..^3];
        return isDrawn ? inside.Trim((byte)' ') : title;
    }

    /// <summary>An item of a list whose text is emphasised: <c>- **R1**</c>, <c>- **R1** logs:</c>.</summary>
    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        ItemMark.Length(text) is > 0 and var mark && HeadingWords.Emphasis.Contains(text[mark]) ? text[mark..] : text;

    /// <summary>The command of the lines below, which some name as well: <c>`show standby` (R1):</c>, <c>the output of `debug ip ospf adj` on R4</c>.</summary>
    private static ReadOnlySpan<byte> WithoutCommand(ReadOnlySpan<byte> text)
    {
        var start = Math.Max(text.IndexOf("`sh"u8), text.IndexOf("`de"u8));
        var length = start < 0 ? -1 : text[(start + 1)..].IndexOf((byte)'`');
        return length < 0 ? text : (byte[])[.. text[..start], .. text[(start + length + 2)..]];
    }

    /// <summary>Another name of the same router in brackets: <c>G/W1 (R1)</c>.</summary>
    private static ReadOnlySpan<byte> WithoutAlias(ReadOnlySpan<byte> title, KnownHosts hosts)
    {
        var open = title.IndexOf(" ("u8);
        return open > 0 && title[^1] == ')' && IsName(title[..open], hosts) && IsName(title[(open + 2)..^1], hosts) ? title[..open] : title;
    }

    /// <summary>A comment, or a name in brackets: <c>#R1</c>, <c>! R1</c>, <c>// R1</c>, <c>[R1]</c>.</summary>
    private static bool IsComment(ReadOnlySpan<byte> text) => text[0] is (byte)'#' or (byte)'!' || text.StartsWith("//"u8) || (text[0] == '[' && text[^1] == ']');
}
