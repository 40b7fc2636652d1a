using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>The timers of one ISAKMP SA: probes that go unanswered, and messages that are sent again. Neither has a length that a specification fixes (RFC 3706 §5.4, RFC 2408 §5.1).</summary>
/// <param name="device">The device.</param>
internal sealed class IsakmpTimers(DeviceContext device)
{
    private TimeMark? sent;
    private TimeMark? firstMissed;

    /// <summary>
    /// A packet passes. One of phase 1 that was sent is sent again if no answer comes; whatever comes ends that wait, also a repeated one, which is answered by sending again at once. One
    /// that came under protection proves the peer alive (RFC 3706 §5.5).
    /// </summary>
    public void Saw(in IsakmpPacketSeen seen, in Witness by)
    {
        var isProtected = seen.State == ExchangeState.QM_IDLE;
        sent = seen.Sent && !isProtected ? device.Times.Mark(by) : null;
        if (isProtected && !seen.Sent) firstMissed = null;
    }

    /// <summary>A probe went unanswered.</summary>
    public void MissedProbe(in Witness by) => firstMissed ??= device.Times.Mark(by);

    /// <summary>The peer was given up.</summary>
    public void GaveUp(EntityKey keepalive, string peer, in Witness by)
    {
        if (firstMissed is { } start) device.Expired(keepalive, TimerKind.PeerDead, peer, start, null, by);
        firstMissed = null;
    }

    /// <summary>A message of phase 1 is sent again.</summary>
    public void Retransmitted(EntityKey exchange, string peer, in Witness by)
    {
        if (sent is { } start) device.Expired(exchange, TimerKind.IkeRetransmission, peer, start, null, by);
        sent = null;
    }
}
