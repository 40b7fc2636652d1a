using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>A packet: <c>ISAKMP (0:1): sending packet to 172.16.172.53 (I) QM_IDLE</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Sent">True for a packet sent, false for one received.</param>
/// <param name="Peer">The peer's address.</param>
/// <param name="Role">Our role.</param>
/// <param name="State">The exchange state before the packet was processed.</param>
public readonly record struct IsakmpPacketSeen(int ConnectionId, bool Sent, string Peer, IsakmpRole Role, ExchangeState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A notification: <c>ISAKMP (0:1): processing NOTIFY ITS_ALIVE protocol 1 spi 0, message ID = 1585108592</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="Notification">Its name as printed: <c>ITS_ALIVE</c>, <c>PROPOSAL_NOT_CHOSEN</c>.</param>
/// <param name="MessageId">The message id modulo 2^32.</param>
public readonly record struct IsakmpNotifySeen(int ConnectionId, string Notification, uint MessageId) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>An SA was deleted: <c>ISAKMP (0:1): deleting SA reason "..." state (I) QM_IDLE (peer 172.16.172.53) input queue 0</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="Reason">Why, as printed between the quotation marks.</param>
/// <param name="Role">Our role.</param>
/// <param name="State">The exchange state it was deleted in.</param>
/// <param name="Peer">The peer's address.</param>
public readonly record struct IsakmpSaDeletedSeen(int ConnectionId, string Reason, IsakmpRole Role, ExchangeState State, string Peer) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A node (message id) was deleted or its memory freed: <c>ISAKMP (0:1): purging node -1484552386</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="MessageId">The message id modulo 2^32; old images print it signed.</param>
/// <param name="Purged">True where its memory is freed, false where it is only marked deleted.</param>
/// <param name="Reason">Why it was deleted, as printed; blank for a purge.</param>
public readonly record struct IsakmpNodeSeen(int ConnectionId, uint MessageId, bool Purged, string Reason) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>Phase 2 goes with its last phase 1: <c>That phase 1 was the last one of its kind. Taking phase 2's with us.</c></summary>
/// <param name="ConnectionId">The SA's connection id.</param>
public readonly record struct Phase2TeardownSeen(int ConnectionId) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}
