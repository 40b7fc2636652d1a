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
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.View.Failovers.Failovers.Where(failover => failover.WasDual).Select(FindingOf);

    /// <summary>
    /// A takeover by timers that hear nobody, while another router is Active, is a fault of the segment and no fault of the machine (Cisco note on HSRP preempt delay, ADR 0002).
    /// </summary>
    private static Finding FindingOf(Failover failover) => new()
    {
        Code = "HSRP-002",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = failover.Takeover.Entity,
        Clause = "RFC 2281 §5.3: at most one active router",
        Message = Messages.DualActive(failover),
        Cause = IsDeaf(failover) ? Causes.SegmentSplit : Causes.OverlapUnmeasured,
        So = IsDeaf(failover) ? Messages.DeafTakeover(failover) : Messages.DualActiveDecides,
        Evidence = [.. Deciding(failover)],
    };

    private static bool IsDeaf(Failover failover) => failover.Takeover is { Event: "c", Peer: "unknown" };

    private static IEnumerable<Evidence> Deciding(Failover failover) =>
        failover.Loss is null ? failover.Takeover.Evidence : failover.Takeover.Evidence.Concat(failover.Loss.Evidence);
}
