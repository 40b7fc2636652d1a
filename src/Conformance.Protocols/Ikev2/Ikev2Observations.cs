using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ikev2;

/// <summary>An SA's state with the event that it takes: <c>IKEv2:(SESSION ID = 172,SA ID = 1):SM Trace-> SA: I_SPI=... CurState: R_WAIT_AUTH Event: EV_RECV_AUTH</c>.</summary>
/// <param name="Sa">The SA.</param>
/// <param name="InitiatorSpi">The initiator's SPI.</param>
/// <param name="State">The state as printed.</param>
/// <param name="Event">The event as printed.</param>
public readonly record struct Ikev2TraceSeen(Ikev2SaName Sa, ulong InitiatorSpi, string State, string Event) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>A message was sent or received: <c>IKEv2:(SESSION ID = 31,SA ID = 1):Sending Packet [To 10.0.0.1:500/From 10.0.0.2:500/VRF i0:f0] Initiator SPI : ...</c></summary>
/// <param name="Sa">The SA.</param>
/// <param name="InitiatorSpi">The initiator's SPI.</param>
/// <param name="Peer">The peer's address.</param>
/// <param name="Sent">True for sent, false for received.</param>
/// <param name="Exchange">The exchange as printed: <c>IKE_AUTH</c>.</param>
/// <param name="IsRequest">True for a request, false for a response.</param>
/// <param name="MessageId">The message id, which a retransmission repeats.</param>
/// <param name="Notification">The notification that refuses what was asked, or asks for the request once more; blank where the message carries neither.</param>
public readonly record struct Ikev2PacketSeen(
    Ikev2SaName Sa, ulong InitiatorSpi, string Peer, bool Sent, string Exchange, bool IsRequest, ulong MessageId, string Notification) : IObservation
{
    /// <summary>Whether the responder asks the initiator to send its IKE_SA_INIT request once more: with a cookie, or with another group (RFC 7296 §2.6, §1.2).</summary>
    public bool AsksAgain => Notification is "COOKIE" or "INVALID_KE_PAYLOAD";

    /// <summary>The notification by which a negotiation is refused; blank where the message carries none.</summary>
    public string Refusal => AsksAgain ? "" : Notification;

    /// <summary>Whether a child SA is refused: the proposal of the IKE SA was chosen in IKE_SA_INIT, and the IKE SA is created all the same (RFC 7296 §1.2).</summary>
    public bool RefusesChild => Exchange != "IKE_SA_INIT" && Refusal is ("NO_PROPOSAL_CHOSEN" or "TS_UNACCEPTABLE");

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>
/// A message was built that refuses what the peer asked for: <c>IKEv2:(SESSION ID = 31,SA ID = 1):Building packet for encryption. Payload contents: NOTIFY(TS_UNACCEPTABLE)</c>. The line of
/// the packet shows that it is encrypted, and no more.
/// </summary>
/// <param name="Sa">The SA.</param>
/// <param name="Refusal">The notification.</param>
public readonly record struct Ikev2RefusalBuiltSeen(Ikev2SaName Sa, string Refusal) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>The IKE SA is up: <c>IKEv2:(SESSION ID = 31,SA ID = 1):IKEV2 SA created; inserting SA into database. SA lifetime timer (86400 sec) started</c>.</summary>
/// <param name="Sa">The SA.</param>
public readonly record struct Ikev2SaCreatedSeen(Ikev2SaName Sa) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>An SA is deleted: <c>IKEv2:(SESSION ID = 31,SA ID = 1):Deleting SA</c>.</summary>
/// <param name="Sa">The SA.</param>
public readonly record struct Ikev2SaDeletedSeen(Ikev2SaName Sa) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>A negotiation failed: <c>IKEv2:(SESSION ID = 14607,SA ID = 68)::Verification of peer's authentication data FAILED</c>.</summary>
/// <param name="Sa">The SA.</param>
/// <param name="Cause">What failed, as printed.</param>
public readonly record struct Ikev2FailureSeen(Ikev2SaName Sa, string Cause) : IObservation
{
    /// <summary>Whether the last retransmission of a request went unanswered.</summary>
    public bool IsGivingUp => GivesUp(Cause);

    /// <summary>Whether this router refuses the traffic selectors of the child SA alone; the words are as commonly quoted.</summary>
    public bool RefusesChild => Cause == "There was no IPSEC policy found for received TS";

    /// <summary>Whether the peer is not whom it says it is, as far as its key or certificate tells.</summary>
    public bool IsOfAuthentication => Cause is "Verification of peer's authentication data FAILED" or "Failed to authenticate the IKE SA" or "Verify auth failed" or "Auth exchange failed";

    /// <summary>Whether the words say that the last retransmission of a request went unanswered.</summary>
    internal static bool GivesUp(string cause) => cause == "Maximum number of retransmissions reached";

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>A negotiation was given up, of which the message tells no more: <c>%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Auth exchange failed</c>.</summary>
/// <param name="Cause">What failed, as printed.</param>
public readonly record struct Ikev2AbortSeen(string Cause) : IObservation
{
    /// <summary>Whether the last retransmission of a request went unanswered.</summary>
    public bool IsGivingUp => Ikev2FailureSeen.GivesUp(Cause);

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>
/// No policy fits: <c>IKEv2-ERROR:(SESSION ID = 89,SA ID = 1):Expected Policies: : Failed to find a matching policyProposal 1:  ENCRYPTION: AES-CBC-256 ...</c>. One line prints what
/// was offered, the next one what this router is configured with.
/// </summary>
/// <param name="Sa">The SA.</param>
/// <param name="Whose"><c>Received</c> or <c>Expected</c>.</param>
/// <param name="Policies">The algorithms as printed.</param>
public readonly record struct Ikev2PoliciesSeen(Ikev2SaName Sa, string Whose, string Policies) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}

/// <summary>
/// No profile fits the peer: <c>IKEv2:% IKEv2 profile not found</c>. IOS prints it in negotiations that succeed as well, so that it is a failure's cause only
/// where a failure follows.
/// </summary>
public readonly record struct Ikev2ProfileMissingSeen : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ikev2.Saw(this, by);
}
