using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>A negotiation that fails within the protocol's rules is no violation, but what somebody looks for: it is said with its cause.</summary>
public sealed class NegotiationRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<NegotiationFailed>().Select(FindingOf);

    private static Finding FindingOf(NegotiationFailed failed) => new()
    {
        Code = "IKE-010",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = failed.Entity,
        Message = Messages.Failed(failed),
        Cause = Causes.PeersDisagree,
        So = Messages.PeersDecide,
        Evidence = failed.Evidence,
    };
}
