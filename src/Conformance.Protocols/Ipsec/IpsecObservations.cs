using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>ISAKMP asked for the end of all SAs with a peer: <c>IPSEC(key_engine_delete_sas): delete all SAs shared with 172.16.172.53</c>.</summary>
/// <param name="Peer">The peer's address.</param>
public readonly record struct DeleteAllRequestedSeen(string Peer) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>An SA was deleted: <c>IPSEC(delete_sa): deleting SA, (sa) sa_dest= 172.16.172.69, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), ...</c></summary>
/// <param name="Destination">The destination that, with protocol and SPI, identifies the SA (RFC 4301 §4.1).</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI.</param>
/// <param name="ConnectionId">The SA's connection id; ids are reused and identify nothing.</param>
public readonly record struct IpsecSaDeletedSeen(string Destination, IpsecProtocol Protocol, uint Spi, int ConnectionId) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}
