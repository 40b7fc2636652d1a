using System.Globalization;
using Conformance.Checks.Findings;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>
/// At most one router of a group is Active (RFC 2281 §5.3), and the others stand by (§5.1). Two routers that each show themselves as Active and no standby router break that,
/// if their tables are of one moment, which tables do not say. What logs say of how a failover of the group ended is judged by <see cref="DualActiveRule"/>.
/// </summary>
public sealed class ShownActiveRule : IRule
{
    private const string Local = "local";
    private const string Unknown = "unknown";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var ended = run.Failovers.Select(report => report.Failover).Where(failover => failover.WasDual || failover.Loss is not null).ToLookup(failover => failover.VirtualIp);
        var refusals = run.Events.OfType<PacketsRefused>().ToList();
        return ShownLast(run).Where(shown => shown is { IsActive: true, IsAlone: true } && ended[shown.VirtualIp].All(shown.IsBelow))
            .GroupBy(shown => (run.PhaseOf(shown.By), run.View.Groups.StatusOf(shown.Group).Identity, shown.Number))
            .Where(group => group.DistinctBy(shown => shown.Group.Device).Skip(1).Any())
            .Select(group => FindingOf([.. group], [.. group.SelectMany(shown => refusals.Where(refused => refused.Device == shown.Group.Device && (refused.Group ?? shown.Number) == shown.Number))]));
    }

    private static Finding FindingOf(IReadOnlyList<Shown> routers, IReadOnlyList<PacketsRefused> refused) => new()
    {
        Code = "HSRP-002",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = routers[^1].Group,
        Clause = "RFC 2281 §5.3: at most one active router",
        Message = Messages.ShownActive([.. routers.Select(shown => shown.Group.Device)], routers[0].VirtualIp),
        Cause = refused.Count > 0 ? Causes.AuthenticationFails : Causes.SegmentSplit,
        So = refused.Count > 0 ? $"{Messages.Refuses(refused[0])}; {Messages.OneMomentDecides}" : Messages.OneMomentDecides,
        Evidence = [.. routers.Select(shown => shown.By).Reverse(), .. refused.SelectMany(known => known.Evidence)],
    };

    /// <summary>What each router showed last of its groups in each phase, as far as no line since has another.</summary>
    private static List<Shown> ShownLast(RunFacts run)
    {
        var described = new Dictionary<EntityKey, GroupDescribed>();
        var last = new Dictionary<(EntityKey Group, string Phase), Shown>();
        foreach (var fact in run.Events.OfType<EntityEvent>().Where(fact => fact.Entity.Protocol == GroupView.Protocol && fact.Evidence.Count > 0))
        {
            var (by, key) = (fact.Evidence[0], (fact.Entity, run.PhaseOf(fact.Evidence[0])));
            if (fact is GroupDescribed words) described[fact.Entity] = words;
            if (fact is RouterChanged { Role: HsrpRole.Active } && described.TryGetValue(fact.Entity, out var capture) && capture.Evidence[0].Equals(by) && capture.VirtualIp.Length > 0)
            {
                last[key] = new(fact.Entity, capture.VirtualIp, by, IsActive: false, IsAlone: false);
            }

            if (last.TryGetValue(key, out var shown)) last[key] = shown.After(fact);
        }

        return [.. last.Values];
    }

    /// <summary>A group as a router shows it.</summary>
    private sealed record Shown(EntityKey Group, string VirtualIp, Evidence By, bool IsActive, bool IsAlone)
    {
        /// <summary>The group's number.</summary>
        public int Number => int.Parse(Group.Instance.AsSpan(Group.Instance.LastIndexOf(':') + 1), CultureInfo.InvariantCulture);

        /// <summary>Whether it stands below all that is told of a failover, in the same file: the log then says nothing of what was shown.</summary>
        public bool IsBelow(Failover failover) =>
            failover.Takeover.Evidence.Concat(failover.Loss?.Evidence ?? []).Concat(failover.Return?.Evidence ?? []).All(told => told.File == By.File && told.Line < By.Line);

        /// <summary>After a fact about it: a move elsewhere, by another line, ends what was shown.</summary>
        public Shown After(EntityEvent fact) => fact switch
        {
            RouterChanged { Role: HsrpRole.Active } changed => this with { IsActive = changed.Router == Local },
            RouterChanged changed => this with { IsAlone = changed.Router == Unknown },
            Transitioned or Inferred or Rejected when !By.Equals(fact.Evidence[0]) => this with { IsActive = false },
            _ => this,
        };
    }
}
