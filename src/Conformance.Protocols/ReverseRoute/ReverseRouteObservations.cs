using Conformance.Protocols.Traces;

namespace Conformance.Protocols.ReverseRoute;

/// <summary>A route was added or removed: <c>IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE</c>.</summary>
/// <param name="Added">True for added, false for removed.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The remote crypto peer.</param>
/// <param name="Vrf">The routing table; blank for the default one.</param>
public readonly record struct ReverseRouteSeen(bool Added, string Prefix, string NextHop, string Vrf) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}
