using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>A negotiation that fails within the protocol's rules is no violation, but what somebody looks for: it is said with its cause.</summary>
public sealed class NegotiationRule : IRule
{
    private const string Ospf = "ospf";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<NegotiationFailed>().Select(FindingOf);

    private static Finding FindingOf(NegotiationFailed failed)
    {
        var isAdjacency = failed.Entity.Protocol == Ospf;
        return new()
        {
            Code = isAdjacency ? "OSPF-002" : "IKE-010",
            Severity = Severity.Warning,
            Verdict = Verdict.Inconclusive,
            Entity = failed.Entity,
            Clause = failed.Clause ?? "",
            Message = isAdjacency ? Messages.NotAdjacent(failed) : Messages.Failed(failed),
            Cause = isAdjacency ? Causes.InterfacesDisagree : failed.IsUnanswered ? Causes.PeerSilent : Causes.PeersDisagree,
            So = isAdjacency ? Messages.InterfacesDecide : failed.IsUnanswered ? Messages.WayDecides : Messages.PeersDecide,
            Evidence = failed.Evidence,
        };
    }
}
