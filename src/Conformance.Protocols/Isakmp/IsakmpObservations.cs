using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>A packet: <c>ISAKMP (0:1): sending packet to 172.16.172.53 (I) QM_IDLE</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Sent">True for a packet sent, false for one received.</param>
/// <param name="Peer">The peer's address.</param>
/// <param name="Role">Our role.</param>
/// <param name="State">The exchange state before the packet was processed; null for a new SA, and for states of extended authentication and mode configuration.</param>
public readonly record struct IsakmpPacketSeen(int ConnectionId, bool Sent, string Peer, IsakmpRole Role, ExchangeState? State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A notification: <c>ISAKMP (0:1): processing NOTIFY ITS_ALIVE protocol 1 spi 0, message ID = 1585108592</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="Notification">Its name as printed: <c>ITS_ALIVE</c>, <c>PROPOSAL_NOT_CHOSEN</c>.</param>
/// <param name="Protocol">The protocol whose SA it is about: 1 for ISAKMP itself, 2 for AH, 3 for ESP (RFC 2407 §4.4.1).</param>
public readonly record struct IsakmpNotifySeen(int ConnectionId, string Notification, int Protocol) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>An SA was deleted: <c>ISAKMP (0:1): deleting SA reason "..." state (I) QM_IDLE (peer 172.16.172.53) input queue 0</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="Reason">Why, as printed between the quotation marks.</param>
/// <param name="Role">Our role.</param>
/// <param name="State">The exchange state it was deleted in; null for a state of extended authentication or mode configuration.</param>
/// <param name="Peer">The peer's address.</param>
public readonly record struct IsakmpSaDeletedSeen(int ConnectionId, string Reason, IsakmpRole Role, ExchangeState? State, string Peer) : IObservation
{
    /// <summary>Whether the peer did not go on, though a message was sent again and again.</summary>
    public bool IsUnanswered => Reason.StartsWith("Death by retransmission", StringComparison.Ordinal);

    /// <summary>Whether extended authentication refused the peer, behind a phase 1 that was complete (draft-beaulieu-ike-xauth §5.1); the words are as commonly quoted.</summary>
    public bool RefusesLogin => Reason == "XAuthenticate fail";

    /// <summary>Whether the message that was awaited is the first one, or answers the first one, that is encrypted with the keys (RFC 2409 §5.4).</summary>
    public bool AwaitsEncrypted => State == ExchangeState.MM_KEY_EXCH;

    /// <summary>Which message was awaited (RFC 2409 §5.4): <c>no answer to message 1 of main mode</c>.</summary>
    public string Awaited => (State, Role) switch
    {
        (ExchangeState.MM_NO_STATE, IsakmpRole.Initiator) => "no answer to message 1 of main mode",
        (ExchangeState.MM_SA_SETUP, IsakmpRole.Initiator) => "no answer to message 3 of main mode",
        (ExchangeState.MM_KEY_EXCH, IsakmpRole.Initiator) => "no answer to message 5 of main mode, the first that is encrypted, as with pre-shared keys that differ",
        (ExchangeState.MM_SA_SETUP, IsakmpRole.Responder) => "message 3 of main mode did not come",
        (ExchangeState.MM_KEY_EXCH, IsakmpRole.Responder) => "no message 5 of main mode came that could be decrypted",
        (ExchangeState.AG_INIT_EXCH, IsakmpRole.Initiator) => "no answer to message 1 of aggressive mode",
        (ExchangeState.AG_INIT_EXCH, IsakmpRole.Responder) => "message 3 of aggressive mode did not come, the first that the keys authenticate",
        _ => "no answer",
    };

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A node, which is what is kept of a message id, was made, deleted or freed: <c>ISAKMP (0:1): purging node -1484552386</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 where the line names none, as most that tell of a new node.</param>
/// <param name="MessageId">The message id modulo 2^32; old images print it signed. 0 is that of phase 1 (RFC 2408 §3.1) and of a quick mode that has none yet.</param>
/// <param name="On">What happened to it.</param>
/// <param name="IsError">Whether it was deleted for an error.</param>
/// <param name="Reason">Why it was deleted, as printed; blank where it was not.</param>
public readonly record struct IsakmpNodeSeen(int ConnectionId, uint MessageId, NodeEvent On, bool IsError = false, string Reason = "") : IObservation
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

/// <summary>A peer is named in an SA's negotiation: <c>ISAKMP:(0):found peer pre-shared key matching 77.77.77.77</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Peer">The peer's address.</param>
public readonly record struct IsakmpPeerSeen(int ConnectionId, string Peer) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A payload is processed: <c>ISAKMP (0:2): processing SA payload. message ID = -426260398</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="MessageId">The message id modulo 2^32; 0 in phase 1.</param>
public readonly record struct IsakmpPayloadSeen(int ConnectionId, uint MessageId) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A message is sent again: <c>ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...</c></summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Phase">The phase, 1 or 2.</param>
public readonly record struct IsakmpRetransmittedSeen(int ConnectionId, int Phase) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}
