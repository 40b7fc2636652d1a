using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>A peer sends IKE messages that the router refuses, beside a negotiation that comes to its end or where there is none: nothing fails by it, and somebody looks for it.</summary>
public sealed class RefusedMessageRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<IkeMessagesRefused>().Select(FindingOf);

    private static Finding FindingOf(IkeMessagesRefused refused) => new()
    {
        Code = "IKE-011",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = refused.Entity,
        Clause = "RFC 2408 §5.2, §5.3: a message that is not valid is discarded",
        Message = DiscardMessages.RefusedIke(refused),
        Cause = Causes.PeerRefused,
        So = DiscardMessages.PeerDecides,
        Evidence = refused.Evidence,
    };
}
