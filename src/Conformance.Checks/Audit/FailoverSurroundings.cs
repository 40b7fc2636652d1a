using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>What happened near a failover and may be its cause: what is too far from it by the clock is not. Without comparable times, the order of the facts counts.</summary>
/// <param name="failover">The failover.</param>
/// <param name="window">Its facts.</param>
/// <param name="clock">What compares the routers' clocks.</param>
internal sealed class FailoverSurroundings(Failover failover, FailoverWindow window, CommonClock clock)
{
    /// <summary>A link's line stands as far from that of the group, a choice: IOS waits 2 s for the carrier to come back (<c>carrier-delay</c>).</summary>
    private static readonly TimeSpan LinkReport = TimeSpan.FromSeconds(5);

    /// <summary>Its clients are told of a session that went down at once (RFC 5882 §4.1), a choice.</summary>
    private static readonly TimeSpan BfdReport = TimeSpan.FromSeconds(1);

    /// <summary>The greatest delay of preemption (<c>standby preempt delay minimum</c>, 0 to 3600 s).</summary>
    private static readonly TimeSpan PreemptDelay = TimeSpan.FromHours(1);

    /// <summary>The restart of the router that was left; null where none is told.</summary>
    public DeviceRestarted? Restart => window.Restarts(failover.From, Left is { IsInferred: false } ? Left : null).FirstOrDefault(IsCause);

    /// <summary>The BFD session of the router that took over which went down just before; null where there is none.</summary>
    public Transitioned? BfdDown => window.BfdBefore(failover.To, failover.Takeover).LastOrDefault(move => IsWithin(failover.To, move.Time, failover.Takeover, BfdReport, TimeSpan.Zero));

    /// <summary>The line by which an interface went down as a group left its role, for a subinterface also that of the interface which carries it; null where there is none.</summary>
    public Transitioned? LinkDown(RoleChange loss, string port)
    {
        if (loss.To != GroupView.Initial) return null;
        var carrier = port.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? port[..dot] : port;
        return LinkOrProtocolDown(loss, port) ?? (carrier == port ? null : LinkOrProtocolDown(loss, carrier));
    }

    /// <summary>The last object tracked by a device that went to a state before a change of the role, and is still there, and how long before; null where there is none.</summary>
    public (Transitioned Move, TimeSpan? Ago)? TrackBefore(string device, RoleChange change, string to)
    {
        var last = window.TracksBefore(device, change).GroupBy(move => move.Entity.Instance).Select(moves => moves.Last()).LastOrDefault(move => move.To == to);
        if (last is null) return null;
        var ago = clock.Between(device, last.Time, change.Entity.Device, change.Time)?.Longest;
        return ago is null || ago <= PreemptDelay ? (last, ago) : null;
    }

    /// <summary>As <see cref="TrackBefore"/>, within the time that a handover takes.</summary>
    public (Transitioned Move, TimeSpan? Ago)? TrackJustBefore(string device, RoleChange change, string to) =>
        TrackBefore(device, change, to) is { Ago: { TotalMilliseconds: >= 0 and <= ForwardingRole.HandoverMs } } near ? near : null;

    /// <summary>How the router that was left went out of its role, or yielded it.</summary>
    private RoleChange? Left => failover.Yield ?? failover.Loss;

    private Transitioned? LinkOrProtocolDown(RoleChange loss, string port) => Nearest(AuditedFacts.Link, loss, port) ?? Nearest(AuditedFacts.LineProtocol, loss, port);

    private Transitioned? Nearest(string kind, RoleChange loss, string port)
    {
        var device = loss.Entity.Device;
        Transitioned?[] around = [window.LinksBefore(kind, device, port, loss).LastOrDefault(), window.LinksAfter(kind, device, port, loss).FirstOrDefault()];
        return Array.Find(around, move => move is not null && move.To != "up" && IsWithin(device, move.Time, loss, LinkReport, LinkReport));
    }

    /// <summary>A router that yields is up. Of a takeover that no line of the new router tells, the old one's own lines tell the time.</summary>
    private bool IsCause(DeviceRestarted restart)
    {
        if (!restart.IsEnd && Left is { IsYield: true, IsInferred: false }) return false;
        var (before, after) = restart.ReachOfCause();
        return IsWithin(restart.Device, restart.Time, failover.IsToUnlogged && Left is { } left ? left : failover.Takeover, before, after);
    }

    private bool IsWithin(string device, DeviceTime time, RoleChange change, TimeSpan before, TimeSpan after) =>
        clock.Between(device, time, change.Entity.Device, change.Time) is not { } ago || (ago.Longest >= -after && ago.Shortest <= before);
}
