using Conformance.Checks.Findings;
using Conformance.Protocols.Platform;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where lines must be missing, the finding is inconclusive: a lost line never makes the next one a violation. What tells that lines are missing is told, too.</summary>
public sealed class LossRule : IRule
{
    /// <summary>Lines that a finding shows of many.</summary>
    private const int MostShown = 5;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var known = new KnownLosses(run.Events);
        var losses = run.Events.OfType<MessagesLost>().ToLookup(loss => loss.Device);
        var gaps = run.Events.OfType<GapFound>().Where(gap => !run.IsContradiction(gap)).ToLookup(gap => gap.Kind == GapKind.NotLogged);
        return gaps[false].Select(gap => FindingOf(gap, known.Explaining(gap)))
            .Concat(gaps[true].GroupBy(gap => (gap.Entity.Device, gap.Entity.Protocol)).Select(NotLogged))
            .Concat(losses.SelectMany(device => device.GroupBy(loss => loss.Kind).Select(kind => FindingOf([.. kind]))))
            .Concat(run.Events.OfType<LinesRepeated>().Select(FindingOf))
            .Concat(run.Events.OfType<LinesOutOfOrder>().GroupBy(lines => lines.Device).Select(files => FindingOf([.. files])));
    }

    private static Finding FindingOf(IReadOnlyList<LinesOutOfOrder> files) => new()
    {
        Code = "LOSS-010",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(files[0].Device, "", ""),
        Message = Messages.OutOfOrder(files),
        Cause = Causes.LateLine,
        So = Messages.FileOrderIsKept,
        Evidence = [.. files.Take(MostShown).SelectMany(file => file.Evidence).Distinct()],
    };

    private static Finding FindingOf(LinesRepeated lines) => new()
    {
        Code = "LOSS-009",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(lines.Device, "", ""),
        Message = Messages.Repeated(lines),
        Cause = Causes.LineTwice,
        So = Messages.EachCountsOnce,
        Evidence = lines.Evidence,
    };

    /// <summary>What a device leaves out by design is said once for each protocol.</summary>
    private static Finding NotLogged(IGrouping<(string Device, string Protocol), GapFound> gaps) => new()
    {
        Code = "LOSS-007",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(gaps.Key.Device, gaps.Key.Protocol, ""),
        Message = IsHsrp(gaps.Key.Protocol) ? Messages.GroupsNotLogged(gaps.Key.Device, gaps.Count()) : Messages.NotLogged(gaps.Key.Device, gaps.Count()),
        Allowed = gaps.First().Path,
        Cause = IsHsrp(gaps.Key.Protocol) ? Causes.MovesNotLogged : Causes.StepsNotLogged,
        So = IsHsrp(gaps.Key.Protocol) ? Messages.DebugDecides : Messages.DetailDecides,
        Evidence = gaps.First().Evidence,
    };

    private static bool IsHsrp(string protocol) => protocol == "hsrp";

    private static Finding FindingOf(GapFound gap, MessagesLost? loss) => new()
    {
        Code = gap.Kind switch
        {
            GapKind.State => "LOSS-001",
            GapKind.EventWithoutMove => "LOSS-002",
            GapKind.Overtaken => "LOSS-008",
            GapKind.SaidTwice => "LOSS-009",
            _ => "LOSS-003",
        },
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = gap.Entity,
        Message = Messages.Gap(gap),
        Given = gap.Evidence.Count > 1 ? Messages.Place(gap.Evidence[1]) : "",
        Allowed = gap.Path,
        Repairs = [.. gap.Weighed.Select(Messages.Repair)],
        Cause = Causes.Of(gap.Kind),
        So = loss is null ? Messages.Decides(gap.Kind) : Messages.LossExplains(loss),
        Evidence = loss is null ? gap.Evidence : [.. gap.Evidence.Union(loss.Evidence)],
    };

    private static Finding FindingOf(IReadOnlyList<MessagesLost> losses) => new()
    {
        Code = losses[0].Kind switch
        {
            LossKind.SequenceGap => "LOSS-004",
            LossKind.Repeated => "LOSS-005",
            _ => "LOSS-006",
        },
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(losses[0].Device, "", ""),
        Clause = losses[0].Kind == LossKind.SequenceGap ? "Cisco IOS command reference, service sequence-numbers, logging message-counter" : "",
        Message = Messages.Lost(losses),
        Cause = Causes.LossTold,
        So = Messages.LossDecides(losses[0].Kind),
        Evidence = [.. losses.Take(MostShown).SelectMany(loss => loss.Evidence)],
    };
}
