using Conformance.Checks.Findings;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>What timestamps would decide is said where there are none: it is neither hidden nor failed.</summary>
public sealed class TimingRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        foreach (var report in run.Failovers)
        {
            var failover = report.Failover;
            if (report.OutageMs is null && report.BothActive is null) yield return OutageFinding(failover);
            if (failover.Takeover is { Event: "c" } takeover && !IsTimed(takeover)) yield return HoldFinding(failover);
        }

        foreach (var death in run.Events.OfType<Transitioned>().Where(move => move is { Entity.Protocol: "isakmp-keepalive", To: "DEAD" } && !move.Time.IsPrinted))
        {
            yield return DeadPeerFinding(death);
        }

        foreach (var (route, left) in LateRoutes(run)) yield return RouteFinding(route, left);
    }

    private static bool IsTimed(RoleChange change) => change.Time.IsPrinted;

    private static Finding OutageFinding(Failover failover) => new()
    {
        Code = "TIME-001",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = failover.Takeover.Entity,
        Message = Messages.OutageUnknown(failover),
        Cause = failover.IsFromUnlogged || failover.IsToUnlogged ? Causes.LogMissing : Causes.NoTimestamps,
        So = failover.IsFromUnlogged || failover.IsToUnlogged ? Messages.ItsLogDecides : Messages.TimestampsDecide,
        Evidence = failover.Takeover.Evidence,
    };

    private static Finding HoldFinding(Failover failover) => new()
    {
        Code = "TIME-002",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = failover.Takeover.Entity,
        Clause = "RFC 2281 §5.4",
        Message = Messages.HoldUnknown(failover),
        Cause = Causes.NoTimestamps,
        So = Messages.TimestampsDecide,
        Evidence = failover.Takeover.Evidence,
    };

    private static Finding DeadPeerFinding(Transitioned death) => new()
    {
        Code = "TIME-003",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = death.Entity,
        Clause = "RFC 3706 §5.4; Cisco document 17826 L717-733",
        Message = Messages.DetectionUnknown(death),
        Cause = Causes.NoTimestamps,
        So = Messages.TimestampsDecide,
        Evidence = death.Evidence,
    };

    private static Finding RouteFinding(RouteWithdrawn route, Transitioned left) => new()
    {
        Code = "RRI-010",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(route.Device, "rri", route.Route.Prefix),
        Clause = "Cisco IOS guide, Reverse Route Injection; Cisco document 17826 L1076-1089",
        Message = Messages.LateRoute(route, left),
        Cause = Causes.NoTimestamps,
        So = Messages.TimestampsDecide,
        Evidence = [.. route.Evidence, .. left.Evidence],
    };

    /// <summary>Removals of reverse routes that are printed after the device left Active, without times to say how long after.</summary>
    private static IEnumerable<(RouteWithdrawn Route, Transitioned Left)> LateRoutes(RunFacts run)
    {
        var lastLeft = new Dictionary<string, Transitioned>();
        foreach (var fact in run.Events)
        {
            if (fact is Transitioned { Entity.Protocol: GroupView.Protocol, From: "Active" } left) lastLeft[left.Entity.Device] = left;
            if (fact is RouteWithdrawn { IsInferred: false, Route.Origin: "rri", Time.IsPrinted: false } route && lastLeft.TryGetValue(route.Device, out var before)) yield return (route, before);
        }
    }
}
