using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoSession>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;
using Change = System.Func<Conformance.Protocols.CryptoSession.CryptoSessionRow, Conformance.Protocols.CryptoSession.CryptoSessionRow>;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto session</c> that describe a session and its peer.</summary>
internal static class CryptoSessionForms
{
    private static readonly Field<string> Legend = Text("legend", CryptoScan.Legend);
    private static readonly Field<string> Port2 = new("second interface", Scan.Name, (value, words) => words.Interface(value));
    private static readonly Field<string> Status = Text("status", CryptoScan.Capitals);
    private static readonly Field<string> Assigned = Address("assigned address");
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<int> UdpPort = Int("port");
    private static readonly Field<string> FrontVrf = Word("front VRF");
    private static readonly Field<string> InsideVrf = Word("inside VRF");
    private static readonly Field<int> SessionId = Int("session id");
    private static readonly Field<string> SystemIp = Address("system address");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoSession>> All { get; } =
    [
        Context($"Crypto session current status", "Crypto session current status").Opening(),
        Context($"Code: {Legend}", "Code: C - IKE Configuration mode, D - Dead Peer Detection"),
        Context($"{Legend}", "K - Keepalives, N - NAT-traversal, T - cTCP encapsulation", "R - IKE Auto Reconnect, U - IKE Dynamic Route Update", "S - SIP VPN", "K - No IKE"),
        Line($"Interface: {Port}", (answer, line, at) => answer.Begin(new() { Interface = line.Get(Port) }, at), "Interface: Tunnel13").Beginning().Opening(),
        Line(
            $"Interface: {Port} {Port2}",
            (answer, line, at) => answer.Begin(new() { Interface = $"{line.Get(Port)} {line.Get(Port2)}" }, at),
            "Interface: Tunnel1 Tunnel2").Beginning(),
        Line($"Username: {Rest}", (answer, line, at) => answer.SetHead(WithUser(line.Get(Rest)), at), "Username: cisco"),
        Line($"Profile: {Rest}", (answer, line, at) => answer.SetHead(WithProfile(line.Get(Rest)), at), "Profile: GS-GRE:ISAKMP"),
        Line($"Group: {Rest}", (answer, line, at) => answer.SetHead(WithGroup(line.Get(Rest)), at), "Group: easy"),
        Line($"Assigned address: {Assigned}", (answer, line, at) => answer.SetHead(WithAssigned(line.Get(Assigned)), at), "Assigned address: 10.3.3.4"),
        Line($"Uptime: {Rest}", (answer, line, at) => answer.SetHead(WithUptime(line.Get(Rest)), at), "Uptime: 3d18h"),
        Line(
            $"Session status: {Status}",
            (answer, line, at) => answer.SetHead(WithStatus(line.Get(Status)), at),
            "Session status: UP-ACTIVE",
            "Session status: DOWN-NEGOTIATING").Opening(),
        Line(
            $"Peer: {Peer} port {UdpPort}{Optional($" fvrf: {FrontVrf}")}{Optional($" ivrf: {InsideVrf}")}",
            (answer, line, at) => SetPeer(answer, line, at),
            "Peer: 10.1.1.2 port 500",
            "Peer: 21.16.95.23 port 4500 fvrf: INET ivrf: (none)",
            "Peer: 2001:DB8:ACAD:1::2 port 500"),
        Line(
            $"Peer: {Peer}/{UdpPort}{Optional($" fvrf: {FrontVrf}")}{Optional($" ivrf: {InsideVrf}")}",
            (answer, line, at) => SetPeer(answer, line, at),
            "Peer: 10.1.1.3/500 fvrf: (none) ivrf: (none)"),
        Line(
            $"Desc: {Rest}",
            (answer, line, at) => answer.Set(answer.Session with { Description = Known(line.Get(Rest)) }, at),
            "Desc: this is my peer at 10.1.1.3:500 Green",
            "Desc: (none)"),
        Line($"Phase1_id: {Rest}", (answer, line, at) => answer.Set(answer.Session with { Phase1Id = Known(line.Get(Rest)) }, at), "Phase1_id: 11.0.2.1"),
        Context($"Session ID: {SessionId}", "Session ID: 0"),
        Context($"System IP: {SystemIp} Interface: {Port}", "System IP: 13.13.13.11  Interface: Tu1"),
    ];

    private static string Known(string printed) => printed == "(none)" ? "" : printed;

    private static void SetPeer(ShowCryptoSession answer, Fields line, SourceSpan at)
    {
        var (peer, port, front, inside) = (line.Get(Peer), line.Get(UdpPort), VrfName.Of(line.Find(FrontVrf)), VrfName.Of(line.Find(InsideVrf)));
        answer.SetPeer(session => session with { Peer = peer, PeerPort = port, FrontVrf = front, InsideVrf = inside }, at);
    }

    private static Change WithUser(string name) => session => session with { Username = name };

    private static Change WithProfile(string name) => session => session with { Profile = name };

    private static Change WithGroup(string name) => session => session with { Group = name };

    private static Change WithAssigned(string address) => session => session with { AssignedAddress = address };

    private static Change WithUptime(string time) => session => session with { Uptime = time };

    private static Change WithStatus(string status) => session => session with { Status = status };
}
