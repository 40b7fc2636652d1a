using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Show.Crypto;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Nhrp.ShowDmvpn>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Nhrp;

/// <summary>The lines of <c>show dmvpn</c> around the peers: the legend, the tunnel, the next hop servers, the crypto sessions as <c>show crypto session</c> prints them.</summary>
internal static class DmvpnDetailForms
{
    private static readonly Field<string> Code = Text("code", CodeLength);
    private static readonly Field<string> Rule = Text("rule", RuleLength);
    private static readonly Field<string> Server = Address("next hop server");
    private static readonly Field<int> Version = Int("IP version");
    private static readonly Field<string> Status = Text("session status", CryptoScan.Capitals);
    private static readonly Field<string> FrontVrf = Text("front VRF", Scan.UntilComma);
    private static readonly Field<string> Identity = Word("identity");

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
        Line($"Interface: {Port}", (answer, line, at) => answer.Sessions.Begin(new() { Interface = line.Get(Port) }, at), "Interface: Tunnel500").Beginning(),
        Context($"Session: {Rest}", "Session: [0xC21A4970]"),
        Context($"Session ID: {Rest}", "Session ID: 0"),
        .. CryptoSessionSaForms.All.Select(form => form.Within<ShowDmvpn>(answer => answer.Sessions)),
        Line(
            $"Crypto Session Status: {Status}",
            (answer, line, at) => answer.Sessions.Set(answer.Sessions.Session with { Status = line.Get(Status) }, at),
            "Crypto Session Status: UP-NO-IKE"),
        Line(
            $"fvrf: {FrontVrf},{Optional($" ")}Phase1_id: {Identity}",
            (answer, line, at) => answer.Sessions.Set(answer.Sessions.Session with { FrontVrf = VrfName.Of(line.Get(FrontVrf)), Phase1Id = line.Get(Identity) }, at),
            "fvrf: (none),\tPhase1_id: 10.1.1.2",
            "fvrf: (none),Phase1_id: 10.1.1.2"),
        Line(
            $"fvrf: {FrontVrf}, IPSEC FLOW: {Rest}",
            (answer, line, at) => SetFlow(answer.Sessions, VrfName.Of(line.Get(FrontVrf)), line.Get(Rest), at),
            "fvrf: (none),   IPSEC FLOW: permit 47 host 172.16.5.5 host 172.16.5.30"),
        Context($"Outbound SPI : {Rest}", "Outbound SPI : 0xBEB18ED0, transform : esp-des"),
        Context($"Socket State: {Rest}", "Socket State: Open"),
        Context($"Pending DMVPN Sessions:", "Pending DMVPN Sessions:"),
    ];

    private static void SetFlow(ShowCryptoSession sessions, string frontVrf, string selector, SourceSpan at)
    {
        sessions.Set(sessions.Session with { FrontVrf = frontVrf }, at);
        sessions.AddFlow(selector, at);
    }

    /// <summary>A code of the legend: a capital letter, and a figure on some releases.</summary>
    private static int CodeLength(ReadOnlySpan<byte> text)
    {
        if (!char.IsAsciiLetterUpper((char)text[0])) return Scan.No;
        return text.Length > 1 && char.IsAsciiDigit((char)text[1]) ? 2 : 1;
    }

    private static int RuleLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("====="u8) || text.StartsWith("-----"u8) ? (text.ContainsAnyExcept("=- "u8) ? Scan.No : text.Length) : Scan.No;
}
