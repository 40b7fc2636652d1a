using System.Buffers;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Provenance;

/// <summary>
/// Log lines of other systems than IOS, by signs that a line of IOS cannot have, whatever relay it passed. They are set apart before a form of IOS may claim
/// them: EOS, too, says <c>%LINEPROTO-5-UPDOWN</c>.
/// </summary>
internal static class ForeignLine
{
    private const int YearLength = 4;

    /// <summary>The clock of NX-OS's debugs has as many digits behind the second; IOS prints three at most.</summary>
    private const int MicrosecondDigits = 6;

    private static readonly SearchValues<byte> Sign = SearchValues.Create("%"u8);

    /// <summary>Agents of EOS, as its logs name them.</summary>
    public static IReadOnlyList<string> Agents { get; } = ["Ebra", "Stp", "Rib", "Bgp", "Ospf", "Fhrp", "ConfigAgent"];

    private static readonly byte[][] AgentWords = [.. Agents.Select(Encoding.ASCII.GetBytes)];

    /// <summary>The system that surely wrote <paramref name="text"/>; null for a line that may be of IOS.</summary>
    public static ForeignSystem? SystemOf(ReadOnlySpan<byte> text)
    {
        if (IsNxOsDebug(text)) return ForeignSystem.NxOs;
        var sign = text.IndexOfAny(Sign);
        if (sign <= 0 || !SyslogMessage.IsOne(text[sign..])) return null;
        var header = text[..sign];
        if (header.IndexOf("{{ "u8) >= 0 && header.IndexOf(" }}"u8) > 0) return ForeignSystem.Template;
        if (HasNode(header)) return ForeignSystem.IosXr;
        if (HasAgent(header)) return ForeignSystem.AristaEos;
        return HasYearBeforeMonth(header) ? ForeignSystem.NxOs : null;
    }

    /// <summary><c>RP/0/RP0/CPU0:</c> or <c>LC/0/0/CPU0:</c>, directly before the time.</summary>
    private static bool HasNode(ReadOnlySpan<byte> header)
    {
        var end = header.IndexOf("/CPU0:"u8);
        if (end < 0) return false;
        var word = header[(header[..end].LastIndexOf((byte)' ') + 1)..end];
        return word.StartsWith("RP/"u8) || word.StartsWith("LC/"u8);
    }

    /// <summary><c>Ebra: </c>, <c>Ospf: Instance 1: </c> or <c>Ospf-vrf-blue[123]: </c>, directly before the message.</summary>
    private static bool HasAgent(ReadOnlySpan<byte> header)
    {
        if (!header.EndsWith(": "u8)) return false;
        var instance = header.IndexOf(": Instance "u8);
        var rest = instance > 0 ? header[..instance] : header[..^": "u8.Length];
        var word = rest[(rest.LastIndexOf((byte)' ') + 1)..];
        foreach (var agent in AgentWords)
        {
            if (word.StartsWith(agent) && (word.Length == agent.Length || word[agent.Length] is (byte)'-' or (byte)'[')) return true;
        }

        return false;
    }

    /// <summary><c>2016 May 26 02:57:34 NEXUS-A </c>, with at most a zone or a host up to the message; a second time behind it would be another device's.</summary>
    private static bool HasYearBeforeMonth(ReadOnlySpan<byte> header)
    {
        for (var start = 0; start >= 0 && start + YearLength < header.Length; start = NextWord(header, start))
        {
            if (!IsYear(header[start..])) continue;
            var rest = header[(start + YearLength)..].TrimStart((byte)' ');
            if (rest.Length > 0 && char.IsAsciiLetterUpper((char)rest[0]) && rest.IndexOf((byte)':') > 0) return !HasCounterOrSecondTime(rest);
        }

        return false;
    }

    /// <summary><c>2011 Oct 11 16:58:36.880624 hsrp: </c>: the year before the month, microseconds, and the process that prints.</summary>
    private static bool IsNxOsDebug(ReadOnlySpan<byte> text)
    {
        if (text.Length <= YearLength || !IsYear(text)) return false;
        var point = text.IndexOf((byte)'.');
        if (point < 0 || Scan.Digits(text[(point + 1)..]) != MicrosecondDigits) return false;
        var behind = text[(point + 1 + MicrosecondDigits)..];
        return behind is [(byte)' ', >= (byte)'a' and <= (byte)'z', ..] && behind[..Math.Max(NextWord(behind, 1), 0)].EndsWith(": "u8);
    }

    private static bool IsYear(ReadOnlySpan<byte> text) => text[0] == '2' && text[1] == '0' && Scan.Digits(text) == YearLength && text[YearLength] == ' ';

    /// <summary>Behind the clock, hh:mm:ss, IOS's relays print a number or a time with its own colon before the message.</summary>
    private static bool HasCounterOrSecondTime(ReadOnlySpan<byte> dated)
    {
        var behind = dated.IndexOf((byte)':') + "mm:ss"u8.Length;
        return behind < dated.Length && dated[behind..].TrimEnd(": "u8).IndexOf((byte)':') >= 0;
    }

    private static int NextWord(ReadOnlySpan<byte> text, int at)
    {
        var blank = text[at..].IndexOf((byte)' ');
        return blank < 0 ? -1 : at + blank + 1;
    }
}
