using Conformance.Protocols.Bfd;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Tracking;
using Conformance.Protocols.Vrrp;

namespace Conformance.Protocols;

/// <summary>Who is told what a device's log states: one listener per protocol.</summary>
public sealed record Listeners
{
    /// <summary>HSRP groups and their redundancy clients.</summary>
    public required IHsrpListener Hsrp { get; init; }

    /// <summary>VRRP groups.</summary>
    public required IVrrpListener Vrrp { get; init; }

    /// <summary>ISAKMP SAs and the liveness of their peers.</summary>
    public required IIsakmpListener Isakmp { get; init; }

    /// <summary>IKEv2 SAs.</summary>
    public required IIkev2Listener Ikev2 { get; init; }

    /// <summary>IPsec SAs, crypto sessions and reverse routes.</summary>
    public required IIpsecListener Ipsec { get; init; }

    /// <summary>OSPF neighbours.</summary>
    public required IOspfListener Ospf { get; init; }

    /// <summary>BFD sessions.</summary>
    public required IBfdListener Bfd { get; init; }

    /// <summary>The routing table.</summary>
    public required IRibListener Rib { get; init; }

    /// <summary>Interfaces and line protocols.</summary>
    public required ILinkListener Links { get; init; }

    /// <summary>Tracked objects.</summary>
    public required ITrackListener Tracks { get; init; }

    /// <summary>The device itself: restarts, its clock, and messages that its log lost.</summary>
    public required ISystemListener System { get; init; }

    /// <summary>Nobody listens.</summary>
    public static Listeners None { get; } = Silent(new());

    private static Listeners Silent(SilentListener nobody) => new()
    {
        Hsrp = nobody,
        Vrrp = nobody,
        Isakmp = nobody,
        Ikev2 = nobody,
        Ipsec = nobody,
        Ospf = nobody,
        Bfd = nobody,
        Rib = nobody,
        Links = nobody,
        Tracks = nobody,
        System = nobody,
    };
}
