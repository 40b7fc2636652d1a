using System.Globalization;
using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>
/// At most one router of a group is Active (RFC 2281 §5.3). Which router was Active when the other took over is known from their own
/// logs; how long both were, only timestamps tell. Where no log of the new one is in the run, as at each takeover the old one heard it, and no line tells of more.
/// </summary>
public sealed class DualActiveRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var refusals = run.Events.OfType<PacketsRefused>().ToList();
        return run.Failovers.Where(report => report.Failover is { WasDual: true, IsToUnlogged: false } && !IsHandover(report))
            .Select(report => FindingOf(report.Failover, report.BothActive, [.. refusals.Where(refused => IsOf(refused, report.Failover, run.View.Failovers.Groups))]));
    }

    /// <summary>Whether one of the two routers discards the other's packets of the group: it does not hear it, and becomes Active (RFC 2281 §5.5).</summary>
    private static bool IsOf(PacketsRefused refused, Failover failover, GroupView groups)
    {
        var taken = failover.Takeover.Entity;
        var other = refused.Device == failover.From ? taken.Device : refused.Device == taken.Device ? failover.From : null;
        return other is not null && failover.Role == GroupView.Active
            && (refused.Group is not { } number || taken.Instance.EndsWith(string.Create(CultureInfo.InvariantCulture, $":{number}"), StringComparison.Ordinal))
            && groups.StatusOf(taken with { Device = other }).OwnAddress is var address && (address.Length == 0 || address == refused.Sender);
    }

    /// <summary>A router that hears a coup yields to it at once; else both are Active until the first Hello of the new one arrives (RFC 2281 §5.7).</summary>
    private static bool IsHandover(FailoverReport report) =>
        report.BothActive is { } both ? (both.LongestMs ?? both.ShortestMs) <= ForwardingRole.HandoverMs && !IsDeaf(report.Failover) : report.Failover.Yield is { IsYield: true, Event: not "g" };

    /// <summary>
    /// A takeover by timers that hear nobody, while another router is Active, is a fault of the segment and no fault of the machine (Cisco note on HSRP preempt delay, ADR 0002).
    /// </summary>
    private static Finding FindingOf(Failover failover, Overlap? measured, IReadOnlyList<PacketsRefused> refused) => new()
    {
        Code = failover.Role == GroupView.Active ? "HSRP-002" : "VRRP-002",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = failover.Takeover.Entity,
        Clause = failover.Role == GroupView.Active ? "RFC 2281 §5.3: at most one active router" : "RFC 5798 §6.4.3: a Master that hears a higher priority becomes Backup",
        Message = Messages.DualActive(failover),
        Cause = refused.Count > 0 ? Causes.AuthenticationFails : IsDeaf(failover) || measured is { ShortestMs: > ForwardingRole.HandoverMs } ? Causes.SegmentSplit : Causes.OverlapUnmeasured,
        So = refused.Count > 0 ? Messages.Refuses(refused[0]) : IsDeaf(failover) ? Messages.DeafTakeover(failover, measured) : Messages.DualActiveLength(failover, measured),
        Evidence = [.. Deciding(failover), .. refused.SelectMany(known => known.Evidence)],
    };

    private static bool IsDeaf(Failover failover) => failover.Takeover is { Event: "c", Peer: "unknown" };

    private static IEnumerable<Evidence> Deciding(Failover failover) =>
        failover.Takeover.Evidence.Concat((failover.Yield ?? failover.StillActive)?.Evidence ?? []);
}
