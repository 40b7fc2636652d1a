using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where lines must be missing, the finding is inconclusive: a lost line never makes the next one a violation.</summary>
public sealed class LossRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<GapFound>().Select(FindingOf);

    private static Finding FindingOf(GapFound gap) => new()
    {
        Code = gap.Kind switch
        {
            GapKind.State => "LOSS-001",
            GapKind.EventWithoutMove => "LOSS-002",
            _ => "LOSS-003",
        },
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = gap.Entity,
        Message = Messages.Gap(gap),
        Given = gap.Evidence.Count > 1 ? Messages.Place(gap.Evidence[1]) : "",
        Allowed = gap.Path,
        So = Messages.GapDecides,
        Evidence = gap.Evidence,
    };
}
