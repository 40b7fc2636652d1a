using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where nothing is missing from a log, lines that only a lost line would explain contradict each other (ADR 14).</summary>
public sealed class ContradictionRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<GapFound>().Where(run.IsContradiction).Select(FindingOf);

    private static Finding FindingOf(GapFound gap) => new()
    {
        Code = TableRule.CodeOf(gap.Entity.Protocol),
        Severity = Severity.Violation,
        Verdict = Verdict.Violates,
        Entity = gap.Entity,
        Clause = gap.Contradicts!,
        Message = Messages.Contradiction(gap),
        Given = $"{gap.Known}, since {Messages.Place(gap.Evidence[1])}",
        Cause = Causes.NothingLost,
        So = Messages.NumbersProve,
        Evidence = gap.Evidence,
    };
}
