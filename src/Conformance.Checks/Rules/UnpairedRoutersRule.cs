using Conformance.Checks.Findings;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>A failover is told of the routers of one group. Where nothing says which routers those are, it is said that theirs are not told.</summary>
public sealed class UnpairedRoutersRule : IRule
{
    /// <summary>How many routers are shown.</summary>
    private const int Shown = 5;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.View.Failovers.Unpaired.Select(FindingOf);

    private static Finding FindingOf(UnpairedRouters routers) => new()
    {
        Code = routers.Protocol == GroupView.Protocol ? "HSRP-003" : "VRRP-003",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = routers.Changes[0].Entity,
        Message = Messages.Unpaired(routers, Shown),
        Cause = Causes.VirtualAddressNotShown,
        So = Messages.PeersDecideGroup,
        Evidence = [.. routers.Changes.Take(Shown).SelectMany(change => change.Evidence)],
    };
}
