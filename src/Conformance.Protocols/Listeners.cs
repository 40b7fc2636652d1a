using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Tracking;

namespace Conformance.Protocols;

/// <summary>Who is told what a device's log states: one listener per protocol.</summary>
/// <param name="Hsrp">HSRP groups and their redundancy clients.</param>
/// <param name="Isakmp">ISAKMP SAs and the liveness of their peers.</param>
/// <param name="Ipsec">IPsec SAs, crypto sessions and reverse routes.</param>
/// <param name="Links">Interfaces and line protocols.</param>
/// <param name="Tracks">Tracked objects.</param>
public sealed record Listeners(IHsrpListener Hsrp, IIsakmpListener Isakmp, IIpsecListener Ipsec, ILinkListener Links, ITrackListener Tracks)
{
    /// <summary>Nobody listens.</summary>
    public static Listeners None { get; } = Silent(new());

    private static Listeners Silent(SilentListener nobody) => new(nobody, nobody, nobody, nobody, nobody);
}
