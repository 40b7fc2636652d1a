using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Keepalive;

/// <summary>A probe went unanswered: <c>ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER</c>.</summary>
/// <param name="ConnectionId">The SA's connection id.</param>
public readonly record struct ProbeUnansweredSeen(int ConnectionId) : IObservation
{
    /// <summary>How many went unanswered in a row with this one; 0 where the line does not say.</summary>
    public int Count { get; init; }

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}

/// <summary>The peer was given up: <c>ISAKMP (0:1): peer not responding!</c></summary>
/// <param name="ConnectionId">The SA's connection id.</param>
/// <param name="Peer">The peer's address; blank where the line does not name it.</param>
public readonly record struct PeerNotRespondingSeen(int ConnectionId, string Peer) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Isakmp.Saw(this, by);
}
