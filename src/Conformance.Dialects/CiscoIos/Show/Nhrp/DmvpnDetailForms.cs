using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Nhrp.ShowDmvpn>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Nhrp;

/// <summary>The lines of <c>show dmvpn</c> around the peers: the legend, the tunnel, the next hop servers, the crypto sessions that <c>show crypto session</c> prints in full.</summary>
internal static class DmvpnDetailForms
{
    private static readonly Field<string> Code = Text("code", CodeLength);
    private static readonly Field<string> Rule = Text("rule", RuleLength);
    private static readonly Field<string> Server = Address("next hop server");
    private static readonly Field<int> Version = Int("IP version");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowDmvpn>> All { get; } = [.. Legend, .. Tunnel, .. Sessions];

    private static AnswerForm<ShowDmvpn>[] Legend =>
    [
        Context($"Legend: Attrb --> {Rest}", "Legend: Attrb --> S - Static, D - Dynamic, I - Incomplete").Opening(),
        Context($"{Code} - {Rest}", "N - NATed, L - Local, X - No Socket", "T1 - Route Installed, T2 - Nexthop-override", "C - CTS Capable, I2 - Temporary"),
        Context($"# Ent --> Number of NHRP entries with same NBMA peer", "# Ent --> Number of NHRP entries with same NBMA peer"),
        Context($"NHS Status: E --> {Rest}", "NHS Status: E --> Expecting Replies, R --> Responding, W --> Waiting"),
        Context($"UpDn Time --> Up or Down Time for a Tunnel", "UpDn Time --> Up or Down Time for a Tunnel"),
        Context($"{Rule}", "==========================================================================", "----- --------------- --------------- ----- -------- -----"),
    ];

    private static AnswerForm<ShowDmvpn>[] Tunnel =>
    [
        Context($"{Port} is admin down", "Tunnel51 is admin down"),
        Context($"Tunnel Src./Dest. addr: {Rest}", "Tunnel Src./Dest. addr: 58.169.1.1/MGRE, Tunnel VRF \"\""),
        Context($"Protocol/Transport: {Rest}", "Protocol/Transport: \"multi-GRE/IP\", Protect \"DMVPN\""),
        Context($"Interface State Control: {Rest}", "Interface State Control: Disabled"),
        Context($"nhrp event-publisher : {Rest}", "nhrp event-publisher : Disabled"),
        Context($"IPv{Version} NHS:{Optional($" {Rest}")}", "IPv4 NHS: 10.169.128.253 RE", "IPv4 NHS:"),
        Context($"{Server} {Rest}", "192.168.100.11  RE priority = 0 cluster = 0"),
        Context($"NHRP group: {Rest}", "NHRP group: DMVPN_TUNNEL_SHAPING_LOW"),
        Context($"Output QoS service-policy applied: {Rest}", "Output QoS service-policy applied: DMVPN_TUNNEL_SHAPING-LOW"),
    ];

    private static AnswerForm<ShowDmvpn>[] Sessions =>
    [
        Context($"Crypto Session Details:", "Crypto Session Details:"),
        Context($"Interface: {Port}", "Interface: Tunnel500"),
        Context($"Session: {Rest}", "Session: [0xC21A4970]"),
        Context($"Session ID: {Rest}", "Session ID: 0"),
        Context($"IKEv{Version} SA: {Rest}", "IKEv1 SA: local 10.2.3.26/500 remote 10.0.3.37/500 Active"),
        Context($"Capabilities:{Rest}", "Capabilities:(none) connid:1003 lifetime:23:59:15"),
        Context($"Crypto Session Status: {Rest}", "Crypto Session Status: UP-NO-IKE"),
        Context($"fvrf: {Rest}", "fvrf: (none),   IPSEC FLOW: permit 47 host 172.16.5.5 host 172.16.5.30", "fvrf: (none),\tPhase1_id: 10.1.1.2"),
        Context($"IPSEC FLOW: {Rest}", "IPSEC FLOW: permit 47 host 172.16.5.5 host 172.16.5.30"),
        Context($"Active SAs: {Rest}", "Active SAs: 2, origin: crypto map"),
        Context($"Inbound: #pkts dec'ed {Rest}", "Inbound:  #pkts dec'ed 47 drop 0 life (KB/Sec) 4359070/3035"),
        Context($"Outbound: #pkts enc'ed {Rest}", "Outbound: #pkts enc'ed 40 drop 0 life (KB/Sec) 4359071/3035"),
        Context($"Outbound SPI : {Rest}", "Outbound SPI : 0xBEB18ED0, transform : esp-des"),
        Context($"Socket State: {Rest}", "Socket State: Open"),
        Context($"Pending DMVPN Sessions:", "Pending DMVPN Sessions:"),
    ];

    /// <summary>A code of the legend: a capital letter, and a figure on some releases.</summary>
    private static int CodeLength(ReadOnlySpan<byte> text)
    {
        if (!char.IsAsciiLetterUpper((char)text[0])) return Scan.No;
        return text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? 2 : 1;
    }

    private static int RuleLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("====="u8) || text.StartsWith("-----"u8) ? (text.ContainsAnyExcept("=- "u8) ? Scan.No : text.Length) : Scan.No;
}
