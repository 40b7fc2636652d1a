using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where lines must be missing, the finding is inconclusive: a lost line never makes the next one a violation.</summary>
public sealed class LossRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var gaps = run.Events.OfType<GapFound>().ToLookup(gap => gap.Kind == GapKind.NotLogged);
        return [.. gaps[false].Select(FindingOf), .. gaps[true].GroupBy(gap => gap.Entity.Device).Select(NotLogged)];
    }

    /// <summary>What a device leaves out by design is said once.</summary>
    private static Finding NotLogged(IGrouping<string, GapFound> gaps) => new()
    {
        Code = "LOSS-004",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(gaps.Key, gaps.First().Entity.Protocol, ""),
        Message = Messages.NotLogged(gaps.Key, gaps.Count()),
        Allowed = gaps.First().Path,
        So = Messages.DetailDecides,
        Evidence = gaps.First().Evidence,
    };

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
