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
using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.ReverseRoute;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Tracking;
using Conformance.Protocols.Vrrp;

namespace Conformance.Replay.Machines;

/// <summary>One compiled machine per protocol, for one worker.</summary>
/// <param name="profile">Whose tables devices are judged by.</param>
public sealed class MachineSet(Profile profile)
{
    /// <summary>The machines of IOS of every release.</summary>
    public MachineSet()
        : this(Profile.Ios)
    {
    }

    /// <summary>Whose tables they are of.</summary>
    public Profile Profile { get; } = profile;

    /// <summary>HSRP groups.</summary>
    public ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> Hsrp { get; } = new(profile.Name == HsrpTable.Rfc2281.Profile ? HsrpTable.Rfc2281 : HsrpIosQuirks.Ios.For(profile));

    /// <summary>HSRP redundancy clients.</summary>
    public ProtocolMachine<RedundancyState, RedundancyEvent, NoFacts> Redundancy { get; } = new(RedundancyTable.Ios.For(profile));

    /// <summary>VRRP groups.</summary>
    public ProtocolMachine<VrrpState, VrrpEvent, NoFacts> Vrrp { get; } = new(VrrpTable.Ios.For(profile));

    /// <summary>BFD sessions.</summary>
    public ProtocolMachine<BfdState, BfdEvent, NoFacts> Bfd { get; } = new(BfdTable.Ios.For(profile));

    /// <summary>ISAKMP SAs.</summary>
    public ProtocolMachine<ExchangeState, ExchangeEvent, NoFacts> Isakmp { get; } = new(ExchangeTable.Ios.For(profile));

    /// <summary>Phase 1 of IKEv1.</summary>
    public ProtocolMachine<Phase1State, Phase1Event, NoFacts> Ikev1Phase1 { get; } = new(Phase1Table.Ios.For(profile));

    /// <summary>Quick mode of IKEv1.</summary>
    public ProtocolMachine<Phase2State, Phase2Event, NoFacts> Ikev1Phase2 { get; } = new(Phase2Table.Ios.For(profile));

    /// <summary>Nodes of ISAKMP SAs.</summary>
    public ProtocolMachine<NodeState, NodeEvent, NoFacts> IsakmpNode { get; } = new(NodeTable.Ios.For(profile));

    /// <summary>The liveness of ISAKMP peers.</summary>
    public ProtocolMachine<KeepaliveState, KeepaliveEvent, NoFacts> Keepalive { get; } = new(KeepaliveTable.Ios.For(profile));

    /// <summary>IKEv2 SAs.</summary>
    public ProtocolMachine<Ikev2State, Ikev2Event, NoFacts> Ikev2 { get; } = new(Ikev2Table.Ios.For(profile));

    /// <summary>IPsec SAs.</summary>
    public ProtocolMachine<IpsecSaState, IpsecSaEvent, NoFacts> IpsecSa { get; } = new(IpsecSaTable.Ios.For(profile));

    /// <summary>Crypto sessions.</summary>
    public ProtocolMachine<SessionState, SessionEvent, NoFacts> Session { get; } = new(SessionTable.Ios.For(profile));

    /// <summary>Routes of reverse route injection.</summary>
    public ProtocolMachine<ReverseRouteState, ReverseRouteEvent, ReverseRouteFacts> ReverseRoute { get; } = new(ReverseRouteTable.Ios.For(profile));

    /// <summary>Physical links.</summary>
    public ProtocolMachine<LinkState, LinkEvent, NoFacts> Link { get; } = new(LinkTable.Ios.For(profile));

    /// <summary>Line protocols.</summary>
    public ProtocolMachine<LineProtocolState, LineProtocolEvent, LineProtocolFacts> LineProtocol { get; } = new(LineProtocolTable.Ios.For(profile));

    /// <summary>Tracked objects.</summary>
    public ProtocolMachine<TrackState, TrackEvent, NoFacts> Track { get; } = new(TrackTable.Ios.For(profile));

    /// <summary>OSPF neighbours.</summary>
    public ProtocolMachine<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> Ospf { get; } = new(profile.Name == OspfNeighborTable.Rfc2328.Profile ? OspfNeighborTable.Rfc2328 : OspfIosQuirks.Ios.For(profile));

    /// <summary>OSPF neighbours as the RFC alone has them, beside which IOS's departures can be laid.</summary>
    public ProtocolMachine<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> OspfOfTheRfc { get; } = new(OspfNeighborTable.Rfc2328);

    /// <summary>HSRP as the RFC alone has it, beside which IOS's departures can be laid.</summary>
    public ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> HsrpOfTheRfc { get; } = new(HsrpTable.Rfc2281);

    /// <summary>All of them: those that IOS logs are judged by, then those of specifications alone.</summary>
    public IReadOnlyList<IProtocolMachine> All =>
    [
        Hsrp, Redundancy, Vrrp, Bfd, Isakmp, Ikev1Phase1, Ikev1Phase2, Ikev2, IsakmpNode, Keepalive, IpsecSa, Session, ReverseRoute, Link, LineProtocol, Track, Ospf,
        HsrpOfTheRfc, OspfOfTheRfc,
    ];
}
