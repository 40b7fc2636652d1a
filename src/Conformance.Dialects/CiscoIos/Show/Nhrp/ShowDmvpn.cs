using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Show.Crypto;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Nhrp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Nhrp.ShowDmvpn>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Nhrp;

/// <summary><c>show dmvpn</c>, plain and detail: a record per peer and network behind it (Cisco IOS Security Command Reference), and one per crypto session, as <c>show crypto session</c> gives it.</summary>
internal sealed class ShowDmvpn(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Nbma = Address("NBMA address");
    private static readonly Field<string> Tunnel = Address("tunnel address");
    private static readonly Field<string> State = Text("state", CryptoScan.Capitals);
    private static readonly Field<string> Age = NhrpFields.Age;
    private static readonly Field<string> Attributes = Text("attributes", AttributesLength);
    private static readonly Field<string> Target = NhrpFields.Target;
    private static readonly Field<string> Type = Text("type", Scan.OneOf("Hub/Spoke", "Hub", "Spoke", "Unknown"));
    private static readonly Field<string> Link = Text("state of the tunnel", Scan.UntilComma);
    private static readonly Field<int> Entries = Int("entries");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Version = Int("IP version");

    private readonly RowsInProgress<DmvpnPeerRow> rows = new(new());
    private DmvpnPeerRow tunnel = new();

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of("show dmvpn", arguments => new ShowDmvpn(arguments), [.. Tunnels, .. Peers, .. PeersOverIpv6, .. DmvpnDetailForms.All]);

    private static AnswerForm<ShowDmvpn>[] Tunnels =>
    [
        Line(
            $"Interface: {Port}{Optional($",")} IPv{Version} NHRP Details",
            (answer, line, at) => answer.tunnel = new() { Interface = line.Get(Port) },
            "Interface: Tunnel10, IPv4 NHRP Details",
            "Interface: Tunnel0 IPv4 NHRP Details").Opening(),
        Line(
            $"Interface {Port} is {Link}, Addr. is {Rest}",
            (answer, line, at) => answer.tunnel = new() { Interface = line.Get(Port) },
            "Interface Tunnel501 is up/up, Addr. is 10.169.128.254, VRF \"\"").Opening(),
        Line(
            $"Type:{Type}{Optional($",")} NHRP Peers:{Count}{Optional($",")}",
            (answer, line, at) => answer.tunnel = answer.tunnel with { Type = line.Get(Type) },
            "Type:Hub, NHRP Peers:2,",
            "Type:Hub NHRP Peers:2,"),
        Line(
            $"Type:{Type}{Optional($",")} Total NBMA Peers (v4/v6): {Count}",
            (answer, line, at) => answer.tunnel = answer.tunnel with { Type = line.Get(Type) },
            "Type:Hub/Spoke, Total NBMA Peers (v4/v6): 3"),
    ];

    private static AnswerForm<ShowDmvpn>[] Peers =>
    [
        Context(
            $"# Ent Peer NBMA Addr Peer Tunnel Add State UpDn Tm Attrb{Optional($" Target Network")}",
            "# Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb",
            "# Ent  Peer NBMA Addr Peer Tunnel Add State  UpDn Tm Attrb    Target Network").Opening(),
        Line(
            $"{Entries} {Nbma} {Tunnel} {State} {Age} {Attributes}{Optional($" {Target}")}",
            (answer, line, at) => answer.Begin(answer.tunnel with { Entries = line.Get(Entries), NbmaAddress = line.Get(Nbma) }, line, at),
            "1 172.16.9.61          10.101.0.2    UP 22:36:19     D",
            "1     58.169.1.2  10.169.128.253    UP 00:06:06    S  10.169.128.253/32").Beginning(),
        Line(
            $"{Entries} UNKNOWN {Tunnel} {State} {Age} {Attributes}{Optional($" {Target}")}",
            (answer, line, at) => answer.Begin(answer.tunnel with { Entries = line.Get(Entries) }, line, at),
            "1 UNKNOWN              10.20.20.1  NHRP    never    IX").Beginning(),
        Line(
            $"{Tunnel} {State} {Age} {Attributes}{Optional($" {Target}")}",
            (answer, line, at) => answer.Begin(answer.tunnel with { NbmaAddress = answer.rows.Current.NbmaAddress }, line, at),
            "192.168.100.31    UP 00:00:10   DT2"),
    ];

    private static AnswerForm<ShowDmvpn>[] PeersOverIpv6 =>
    [
        Line(
            $"{Count}.Peer NBMA Address: {Nbma}",
            (answer, line, at) => answer.rows.Begin(answer.tunnel with { NbmaAddress = line.Get(Nbma) }, at),
            "1.Peer NBMA Address: 3.3.3.3").Beginning(),
        Line(
            $"Tunnel IPv6 Address: {Tunnel}",
            (answer, line, at) => answer.rows.Set(answer.rows.Current with { TunnelAddress = line.Get(Tunnel) }, at),
            "Tunnel IPv6 Address: DEAD:BEEF:CAFE:FFFF::2"),
        Line(
            $"IPv6 Target Network: {Target}",
            (answer, line, at) => answer.rows.Set(answer.rows.Current with { TargetNetwork = line.Get(Target) }, at),
            "IPv6 Target Network: DEAD:BEEF:CAFE:FFFF::2/128"),
        Line(
            $"# Ent: {Entries}, Status: {State}, UpDn Time: {Age}, Cache Attrib: {Attributes}",
            (answer, line, at) => answer.rows.Set(Stated(answer.rows.Current with { Entries = line.Get(Entries) }, line), at),
            "# Ent: 1, Status: UP, UpDn Time: 00:10:20, Cache Attrib: D"),
    ];

    /// <summary>The crypto sessions below the peers.</summary>
    public ShowCryptoSession Sessions { get; } = new(arguments);

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan() | Sessions.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line)
    {
        rows.End();
        Sessions.LosePlace(line);
    }

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole)
    {
        var peers = rows.Complete((row, span) => row with { Span = span });
        yield return new Capture<DmvpnPeerRow>(Command.Name, whole, peers, !arguments.IsFiltered && arguments.Words.All(IsStyle));
        var sessions = Sessions.Rows.Select(session => session with { Peer = PeerOf(session, peers) }).ToList();
        if (sessions.Count > 0) yield return new Capture<CryptoSessionRow>(Command.Name, whole, sessions, IsComplete: false);
    }

    /// <summary>The detail form prints no peer of a session: it is the end of its IKE SAs, or without any the peer above in whose address its flow ends; blank where neither tells.</summary>
    private static string PeerOf(CryptoSessionRow session, IReadOnlyList<DmvpnPeerRow> peers)
    {
        if (session.IkeSas is [var sa, ..]) return sa.Remote.Split('/')[0];
        var ends = session.Flows.Select(flow => flow.Selector.Split(' ')[^1]).Distinct().ToList();
        return ends is [var end] && peers.Any(peer => peer.NbmaAddress == end) ? end : "";
    }

    private void Begin(DmvpnPeerRow peer, Fields line, SourceSpan at) =>
        rows.Begin(Stated(peer, line) with { TunnelAddress = line.Get(Tunnel), TargetNetwork = line.Find(Target) ?? "" }, at);

    private static DmvpnPeerRow Stated(DmvpnPeerRow peer, Fields line) =>
        peer with { State = line.Get(State), UpDownTime = line.Get(Age), Attributes = line.Get(Attributes) };

    private static bool IsStyle(string word) => "detail".StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The codes of the legend, joined: <c>D</c>, <c>DT1</c>, <c>IX</c>.</summary>
    private static int AttributesLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'Z');
        if (length < 0) length = text.Length;
        return length > 0 && char.IsAsciiLetterUpper((char)text[0]) && text[..length].IndexOfAnyInRange((byte)':', (byte)'@') < 0 ? length : Scan.No;
    }
}
