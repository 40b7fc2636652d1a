using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>The key engine took an event from its queue: <c>IPSEC(key_engine): got a queue event...</c>; what was asked of it before is done.</summary>
public readonly record struct KeyEngineEventSeen : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>ISAKMP asked for the end of all SAs with a peer: <c>IPSEC(key_engine_delete_sas): delete all SAs shared with 172.16.172.53</c>.</summary>
/// <param name="Peer">The peer's address.</param>
public readonly record struct DeleteAllRequestedSeen(string Peer) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>SAs were asked for, offered or about to be installed: <c>IPSEC(initialize_sas): , (key eng. msg.) INBOUND local= 12.1.1.2, ...</c></summary>
/// <param name="Step">Which of them.</param>
/// <param name="Direction">The direction that it prints.</param>
/// <param name="Local">The device's own endpoint.</param>
/// <param name="Remote">The peer's endpoint.</param>
/// <param name="LocalProxy">The local proxy.</param>
/// <param name="RemoteProxy">The remote proxy.</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI; 0 where none is chosen yet.</param>
/// <param name="LifetimeSeconds">The lifetime, s; 0 where none is agreed yet.</param>
public readonly record struct IpsecProposalSeen(
    IpsecProposalStep Step, SaDirection Direction, string Local, string Remote, string LocalProxy, string RemoteProxy, IpsecProtocol Protocol, uint Spi, long LifetimeSeconds) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>An SA was installed: <c>IPSEC(create_sa): sa created, (sa) sa_dest= 12.1.1.2, sa_prot= 50, sa_spi= 0x5E39E570(1580852592), ...</c></summary>
/// <param name="Destination">The destination that, with protocol and SPI, identifies the SA (RFC 4301 §4.1).</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI.</param>
/// <param name="ConnectionId">The SA's connection id; ids are reused and identify nothing.</param>
/// <param name="Local">The device's own endpoint; blank where the image does not print it.</param>
/// <param name="Remote">The peer's endpoint; blank where the image does not print it.</param>
/// <param name="LocalProxy">The local proxy; blank where the image does not print it.</param>
/// <param name="RemoteProxy">The remote proxy; blank where the image does not print it.</param>
/// <param name="LifetimeSeconds">The lifetime, s; 0 where the image does not print it.</param>
public readonly record struct IpsecSaCreatedSeen(
    string Destination, IpsecProtocol Protocol, uint Spi, int ConnectionId, string Local, string Remote, string LocalProxy, string RemoteProxy, long LifetimeSeconds) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>ISAKMP tells of an SA that was installed: <c>ISAKMP: (1003):Successfully installed IPSEC SA (SPI:0xF5AC7011) on GigabitEthernet1</c>.</summary>
/// <param name="ConnectionId">The connection id of the ISAKMP SA that negotiated it.</param>
/// <param name="Spi">The SPI: that of the inbound SA of the pair, as `show crypto ipsec sa` and create_sa beside it have it (IOS-XE 16 and 17).</param>
public readonly record struct IpsecSaToldSeen(int ConnectionId, uint Spi) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>An SA was deleted: <c>IPSEC(delete_sa): deleting SA, (sa) sa_dest= 172.16.172.69, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), ...</c></summary>
/// <param name="Destination">The destination that, with protocol and SPI, identifies the SA (RFC 4301 §4.1).</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI.</param>
/// <param name="ConnectionId">The SA's connection id; ids are reused and identify nothing.</param>
/// <param name="Local">The device's own endpoint; blank where the image does not print it.</param>
/// <param name="Remote">The peer's endpoint; blank where the image does not print it.</param>
/// <param name="LocalProxy">The flow's local end; blank where the image does not print it.</param>
/// <param name="RemoteProxy">The flow's remote end; blank where the image does not print it.</param>
public readonly record struct IpsecSaDeletedSeen(
    string Destination, IpsecProtocol Protocol, uint Spi, int ConnectionId, string Local, string Remote, string LocalProxy, string RemoteProxy) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>The SA that is used to send to a peer changed: <c>IPSEC(update_current_outbound_sa): updated peer 1.1.56.6 current outbound sa to SPI DD8C4BB4</c>.</summary>
/// <param name="Peer">The peer's address.</param>
/// <param name="Spi">The SPI; 0 where there is none.</param>
public readonly record struct OutboundSaUsedSeen(string Peer, uint Spi) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>A packet came for an SA that is not here: <c>%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=1.1.100.10, ...</c></summary>
/// <param name="Destination">The device's own or virtual address.</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI.</param>
/// <param name="Source">The sender; blank where the image does not print it.</param>
public readonly record struct UnknownSpiSeen(string Destination, IpsecProtocol Protocol, uint Spi, string Source) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}

/// <summary>IPsec refuses what ISAKMP asks it about: <c>IPSEC(ipsec_process_proposal): proxy identities not supported</c>. The line names no SA: it is the one that ISAKMP is processing.</summary>
/// <param name="Words">Why, in the field's words.</param>
public readonly record struct ProposalUnsupportedSeen(string Words) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ipsec.Saw(this, by);
}
