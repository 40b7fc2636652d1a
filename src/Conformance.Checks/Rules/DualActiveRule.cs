using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>
/// At most one router of a group is Active (RFC 2281 §5.3). Which router was Active when the other took over is known from their own
/// logs; how long both were, only timestamps tell.
/// </summary>
public sealed class DualActiveRule : IRule
{
    /// <summary>The Hello time where none is configured (RFC 2281 §5.1): as long both are Active when the first one is late.</summary>
    private const int HelloMs = 3000;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Failovers.Where(report => report.Failover.WasDual).Select(report => FindingOf(report.Failover, report.BothActiveMs));

    /// <summary>
    /// A takeover by timers that hear nobody, while another router is Active, is a fault of the segment and no fault of the machine (Cisco note on HSRP preempt delay, ADR 0002).
    /// </summary>
    private static Finding FindingOf(Failover failover, (long Shortest, long Longest)? measured) => new()
    {
        Code = "HSRP-002",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = failover.Takeover.Entity,
        Clause = "RFC 2281 §5.3: at most one active router",
        Message = Messages.DualActive(failover),
        Cause = IsDeaf(failover) || measured is { Shortest: > HelloMs } ? Causes.SegmentSplit : Causes.OverlapUnmeasured,
        So = IsDeaf(failover) ? Messages.DeafTakeover(failover, measured) : Messages.DualActiveLength(measured),
        Evidence = [.. Deciding(failover)],
    };

    private static bool IsDeaf(Failover failover) => failover.Takeover is { Event: "c", Peer: "unknown" };

    private static IEnumerable<Evidence> Deciding(Failover failover) =>
        failover.Yield is { } yielded ? failover.Takeover.Evidence.Concat(yielded.Evidence) : failover.Takeover.Evidence;
}
