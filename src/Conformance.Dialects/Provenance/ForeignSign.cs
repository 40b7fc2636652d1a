using System.Buffers;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Provenance;

/// <summary>
/// Lines by which another system shows itself and that IOS cannot print, whatever stands around them: titles of its answers, its banner, words of its configuration, and the tags of its daemons (RFC 3164 §4.1.3).
/// Each is as the documentation of the system or a capture of it has it; none is the ground of a finding.
/// </summary>
internal static class ForeignSign
{
    private static readonly SearchValues<byte> IdentifierByte = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"u8);

    private static readonly (byte[] Start, ForeignSystem System)[] Starts =
    [
        .. Of(
            ForeignSystem.Asa, "IKEv1 SAs:", "IKEv2 SAs:", "IKEv2-PROTO-", "IKEv2-PLAT-", "Cisco Adaptive Security Appliance Software Version ", "ASA Version ", "nameif ", "security-level ", "tunnel-group "),
        .. Of(ForeignSystem.Frr, "Hello, this is FRRouting", "Hello, this is Quagga", "Codes: K - kernel route", "BFD Peers:", "Virtual Router ID  "),
        .. Of(ForeignSystem.StrongSwan, "Status of IKE charon daemon ", "Security Associations (", "Shunted Connections:", "Routed Connections:"),
        .. Of(
            ForeignSystem.VyOs, "set vpn ipsec ", "set interfaces ethernet ", "set interfaces tunnel ", "set interfaces vti ", "set interfaces loopback ", "set interfaces dummy ", "set high-availability vrrp ", "set protocols static route"),
        .. Of(ForeignSystem.Junos, "set interfaces ", "set security ", "set routing-options "),
        .. Of(ForeignSystem.JunosOrVyOs, "set protocols "),
        .. Of(ForeignSystem.AristaEos, "Arista DCS-", "Arista vEOS", "Codes: C - connected, S - static, K - kernel", "Neighbor ID     Instance VRF "),
    ];

    /// <summary>The system that surely printed <paramref name="text"/>; null where any may have.</summary>
    public static ForeignSystem? SystemOf(ReadOnlySpan<byte> text)
    {
        foreach (var (start, system) in Starts)
        {
            if (text.StartsWith(start)) return system;
        }

        if (IsAsaCryptoMap(text)) return ForeignSystem.Asa;
        if (SystemOfLog(text) is { } logging) return logging;
        return text is [>= (byte)'A' and <= (byte)'Z', (byte)'>', (byte)'*', (byte)' ', ..] || text.EndsWith("RXmtL RqstL DBsmL"u8) || HasIdentifier(text) ? ForeignSystem.Frr : DaemonOf(text[LogHeader.Read(text).BodyStart..]);
    }

    /// <summary>
    /// <c>*Oct 15 11:26:36:891 2008 Sysname VRRP/7/DebugState:</c>, with milliseconds behind a colon and the year behind the time, <c>%%10IFNET/3/PHY_UPDOWN:</c> (H3C configuration guides, Information Center),
    /// <c>%%01IFNET/4/IF_STATE(l)[0]:</c> (Huawei log references), <c>%RPM0-P:RP2 %BFDMGR-1-</c>, with the processor before the message (Dell Networking FTOS configuration guides).
    /// </summary>
    private static ForeignSystem? SystemOfLog(ReadOnlySpan<byte> text)
    {
        var sign = text.IndexOf((byte)'%');
        if (sign >= 0 && text[sign..].StartsWith("%%01"u8)) return ForeignSystem.Vrp;
        if (sign >= 0 && text[sign..].StartsWith("%%10"u8)) return ForeignSystem.Comware;
        if (sign >= 0 && text[(sign + 1)..].IndexOfAnyExcept(IdentifierByte) is > 0 and var slot && IsProcessor(text[(sign + 1 + slot)..])) return ForeignSystem.Ftos;
        return HasYearBehindMilliseconds(text) ? ForeignSystem.Comware : null;
    }

    private static bool IsProcessor(ReadOnlySpan<byte> text) => text.StartsWith(":CP %"u8) || text.StartsWith(":RP1 %"u8) || text.StartsWith(":RP2 %"u8);

    private static bool HasYearBehindMilliseconds(ReadOnlySpan<byte> text)
    {
        var hour = text.IndexOf((byte)':') - 2;
        if (hour <= 0 || text.Length < hour + "11:26:36:891 2008 ".Length) return false;
        var clock = text[hour..];
        return clock[5] == ':' && clock[8] == ':' && Scan.Digits(clock[9..]) == 3 && clock[12] == ' ' && Scan.Digits(clock[13..]) == 4 && clock[17] == ' ';
    }

    /// <summary><c>crypto map outside-map 1 set peer 172.16.1.1</c>: IOS has what an entry sets in lines of their own (ASA command reference).</summary>
    private static bool IsAsaCryptoMap(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("crypto map "u8)) return false;
        var behind = text["crypto map "u8.Length..];
        var name = behind.IndexOf((byte)' ');
        var entry = name < 0 ? default : behind[(name + 1)..];
        return Scan.Digits(entry) is > 0 and var digits && (entry[digits..].StartsWith(" set "u8) || entry[digits..].StartsWith(" match "u8));
    }

    /// <summary><c>2024/03/01 10:00:00 OSPF: [M7Q4P-46WDR] AdjChg: </c>: FRR gives each of its messages an identifier (FRR Developer's Guide, Logging).</summary>
    private static bool HasIdentifier(ReadOnlySpan<byte> text)
    {
        var open = text.IndexOf(": ["u8);
        return open > 0 && text.Length > open + 15 && text[open + 8] == '-' && text[(open + 14)..].StartsWith("] "u8) && text[(open + 3)..(open + 14)].IndexOfAnyExcept(IdentifierByte) < 0;
    }

    /// <summary><c>rpd[1234]: </c>, <c>ospfd[812]: </c>, <c>charon: 05[IKE] </c> and <c>05[IKE] </c>: a daemon of Unix says its name in small letters and its process, strongSwan's a thread and a subsystem.</summary>
    private static ForeignSystem? DaemonOf(ReadOnlySpan<byte> body)
    {
        var name = body.IndexOfAnyExceptInRange((byte)'a', (byte)'z');
        var behind = name > 0 ? body[name..].TrimStart("-_abcdefghijklmnopqrstuvwxyz"u8) : body;
        if (name > 0 && behind is [(byte)'[', ..] && Scan.Digits(behind[1..]) is > 0 and var process && behind[(1 + process)..].StartsWith("]: "u8)) return ForeignSystem.Unix;
        if (name > 0 && behind.StartsWith(": "u8)) behind = behind[2..];
        return IsThread(behind) ? ForeignSystem.StrongSwan : null;
    }

    /// <summary><c>05[IKE] </c>: two digits, and three capitals in brackets (strongSwan documentation, Logger Configuration).</summary>
    private static bool IsThread(ReadOnlySpan<byte> text) =>
        text.Length > 8 && Scan.Digits(text) == 2 && text[2] == '[' && text[6] == ']' && text[7] == ' ' && text[3..6].IndexOfAnyExceptInRange((byte)'A', (byte)'Z') < 0;

    private static IEnumerable<(byte[] Start, ForeignSystem System)> Of(ForeignSystem system, params string[] starts) => starts.Select(start => (Encoding.ASCII.GetBytes(start), system));
}
