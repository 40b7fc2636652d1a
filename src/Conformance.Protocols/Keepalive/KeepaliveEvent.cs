using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Keepalive;

/// <summary>What moves the liveness of an ISAKMP peer.</summary>
public enum KeepaliveEvent
{
    /// <summary>A probe went unanswered: <c>incrementing error counter on sa: PEERS_ALIVE_TIMER</c>.</summary>
    [Printed("PEERS_ALIVE_TIMER", "a probe went unanswered")] ProbeUnanswered,

    /// <summary>An answer, or any protected packet, came from the peer.</summary>
    [Printed("heard", "a protected packet came from the peer")] PeerHeard,

    /// <summary>The peer was given up: <c>peer not responding!</c>.</summary>
    [Printed("not responding", "the peer was given up")] PeerNotResponding,
}
