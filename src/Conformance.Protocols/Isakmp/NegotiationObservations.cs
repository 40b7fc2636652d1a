using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>Something stands in the way of a negotiation, which may yet succeed: <c>Encryption algorithm offered does not match policy!</c></summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Peer">The peer's address; blank where the line does not name it.</param>
/// <param name="Words">What it is, in the field's words.</param>
public readonly record struct NegotiationObstacleSeen(int ConnectionId, string Peer, string Words) : IObservation
{
    /// <summary>Whether the line is a message of syslog, which tells of a negotiation that does not go on.</summary>
    public bool IsReport { get; init; }

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A message of a peer was refused, whatever it was about: <c>IKE message from 203.0.113.10 has no SA and is not an initialization offer.</c></summary>
/// <param name="Peer">The peer's address.</param>
/// <param name="Words">Why, in the field's words.</param>
public readonly record struct IkeMessageRefusedSeen(string Peer, string Words) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A proposal was accepted, or the peer authenticated: <c>atts are acceptable.</c> What stood in the way does so no more.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
public readonly record struct NegotiationAdvancedSeen(int ConnectionId) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>A negotiation came to nothing: <c>phase 1 SA policy not acceptable! (local 25.2.2.2 remote 15.1.1.1)</c>.</summary>
/// <param name="ConnectionId">The SA's connection id; 0 while it has none.</param>
/// <param name="Peer">The peer's address; blank where the line does not name it.</param>
/// <param name="IsQuickMode">Whether it is a quick mode, rather than phase 1.</param>
/// <param name="Words">Why, in the field's words.</param>
public readonly record struct NegotiationRefusedSeen(int ConnectionId, string Peer, bool IsQuickMode, string Words) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}
