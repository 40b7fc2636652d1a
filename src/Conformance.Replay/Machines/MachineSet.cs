using Conformance.Protocols.Bfd;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Ikev1Phase1;
using Conformance.Protocols.Ikev1Phase2;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Tracking;
using Conformance.Protocols.Vrrp;

namespace Conformance.Replay.Machines;

/// <summary>One compiled machine per protocol, for one worker.</summary>
/// <param name="profile">Whose tables devices are judged by: <see cref="Ios"/>, or a specification alone, which is named as its table's profile.</param>
public sealed class MachineSet(string profile = MachineSet.Ios)
{
    /// <summary>The profile with all known departures of IOS and IOS-XE; rows of different releases stand beside each other, and the line says which one holds.</summary>
    public const string Ios = "ios";

    /// <summary>The profiles: IOS, and the specifications whose tables stand without IOS's departures, too.</summary>
    public static IReadOnlyList<string> Profiles { get; } = [Ios, HsrpTable.Rfc2281.Profile, OspfNeighborTable.Rfc2328.Profile];

    /// <summary>HSRP groups.</summary>
    public ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> Hsrp { get; } = new(profile == HsrpTable.Rfc2281.Profile ? HsrpTable.Rfc2281 : HsrpIosQuirks.Ios);

    /// <summary>HSRP redundancy clients.</summary>
    public ProtocolMachine<RedundancyState, RedundancyEvent, NoFacts> Redundancy { get; } = new(RedundancyTable.Ios);

    /// <summary>VRRP groups.</summary>
    public ProtocolMachine<VrrpState, VrrpEvent, NoFacts> Vrrp { get; } = new(VrrpTable.Ios);

    /// <summary>BFD sessions.</summary>
    public ProtocolMachine<BfdState, BfdEvent, NoFacts> Bfd { get; } = new(BfdTable.Ios);

    /// <summary>ISAKMP SAs.</summary>
    public ProtocolMachine<ExchangeState, ExchangeEvent, NoFacts> Isakmp { get; } = new(ExchangeTable.Ios);

    /// <summary>Phase 1 of IKEv1.</summary>
    public ProtocolMachine<Phase1State, Phase1Event, NoFacts> Ikev1Phase1 { get; } = new(Phase1Table.Ios);

    /// <summary>Quick mode of IKEv1.</summary>
    public ProtocolMachine<Phase2State, Phase2Event, NoFacts> Ikev1Phase2 { get; } = new(Phase2Table.Ios);

    /// <summary>The liveness of ISAKMP peers.</summary>
    public ProtocolMachine<KeepaliveState, KeepaliveEvent, NoFacts> Keepalive { get; } = new(KeepaliveTable.Ios);

    /// <summary>IKEv2 SAs.</summary>
    public ProtocolMachine<Ikev2State, Ikev2Event, NoFacts> Ikev2 { get; } = new(Ikev2Table.Ios);

    /// <summary>IPsec SAs.</summary>
    public ProtocolMachine<IpsecSaState, IpsecSaEvent, NoFacts> IpsecSa { get; } = new(IpsecSaTable.Ios);

    /// <summary>Crypto sessions.</summary>
    public ProtocolMachine<SessionState, SessionEvent, NoFacts> Session { get; } = new(SessionTable.Ios);

    /// <summary>Routes of reverse route injection.</summary>
    public ProtocolMachine<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> ReverseRoute { get; } = new(ReverseRouteTable.Ios);

    /// <summary>Physical links.</summary>
    public ProtocolMachine<LinkState, LinkEvent, NoFacts> Link { get; } = new(LinkTable.Ios);

    /// <summary>Line protocols.</summary>
    public ProtocolMachine<LineProtocolState, LineProtocolEvent, LineProtocolFacts> LineProtocol { get; } = new(LineProtocolTable.Ios);

    /// <summary>Tracked objects.</summary>
    public ProtocolMachine<TrackState, TrackEvent, NoFacts> Track { get; } = new(TrackTable.Ios);

    /// <summary>OSPF neighbours.</summary>
    public ProtocolMachine<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> Ospf { get; } = new(profile == OspfNeighborTable.Rfc2328.Profile ? OspfNeighborTable.Rfc2328 : OspfIosQuirks.Ios);

    /// <summary>OSPF neighbours as the RFC alone has them, beside which IOS's departures can be laid.</summary>
    public ProtocolMachine<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> OspfOfTheRfc { get; } = new(OspfNeighborTable.Rfc2328);

    /// <summary>HSRP as the RFC alone has it, beside which IOS's departures can be laid.</summary>
    public ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> HsrpOfTheRfc { get; } = new(HsrpTable.Rfc2281);

    /// <summary>All of them: those that IOS logs are judged by, then those of specifications alone.</summary>
    public IReadOnlyList<IProtocolMachine> All =>
    [
        Hsrp, Redundancy, Vrrp, Bfd, Isakmp, Ikev1Phase1, Ikev1Phase2, Ikev2, Keepalive, IpsecSa, Session, ReverseRoute, Link, LineProtocol, Track, Ospf,
        HsrpOfTheRfc, OspfOfTheRfc,
    ];
}
