using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules.Timing;

/// <summary>
/// Timers run for their length. How long one ran is known as an interval: only where all of it lies outside what is allowed, and the timer's own setting is known, is that a violation.
/// Lost lines make a timer seem to run longer, never shorter, so that one that is late is worth a note at most.
/// </summary>
public sealed class TimerRule : IRule
{
    /// <summary>How exactly a device keeps a timer has no source: what is off by a tenth of its length is no finding.</summary>
    internal const double Tolerance = 0.1;

    /// <summary>Devices were seen to hold 11.3 s for 10 s (trace T-B, ADR 0002); one more Hello, a third of it, may be lost.</summary>
    private const double LongestHold = 1.6;

    /// <summary>When an SA that has expired is cleared away has no source either; devices are given a minute.</summary>
    private static readonly TimeSpan Clearing = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var lengths = new TimerLengths(run);
        var expired = run.Events.OfType<TimerExpired>().ToLookup(timer => timer.Elapsed is not null);
        var judged = expired[true].Select(timer => JudgeLength(timer, lengths.Of(timer))).OfType<Finding>().ToLookup(finding => finding.Severity == Severity.Violation);
        var unmeasured = expired[false].Where(timer => IsNotSaidElsewhere(timer) && lengths.Of(timer) is not null).GroupBy(timer => (timer.Entity, timer.Timer, timer.Doubt)).Select(Unmeasured);
        return judged[true].Concat(judged[false].GroupBy(note => (note.Code, note.Entity, note.Clause)).Select(Joined)).Concat(unmeasured);
    }

    private static Finding? JudgeLength(TimerExpired timer, KnownLength? known)
    {
        if (known is null || timer.Elapsed is not { } elapsed) return null;
        if (Recurrence.IsOf(timer.Timer)) return Recurrence.Judge(timer, elapsed, known);
        if (timer.Timer == TimerKind.SaLifetime) return elapsed.Min > (known.Length * (1 + Tolerance)) + Clearing ? Outlived(timer, elapsed, known) : null;
        var least = known.Length * (1 - Tolerance);
        if (elapsed.Max < least) return Early(timer, elapsed, known);
        if (!known.Decides) return null;
        if (elapsed.Min < least) return Undecided(timer, elapsed, known);
        return IsHold(timer.Timer) && elapsed.Min > known.Length * LongestHold ? Late(timer, elapsed, known) : null;
    }

    private static bool IsHold(TimerKind timer) => timer is TimerKind.HsrpActive or TimerKind.HsrpStandby or TimerKind.OspfDead;

    /// <summary>Without any time, TIME-002 tells of the takeover and TIME-003 of the dead peer.</summary>
    private static bool IsNotSaidElsewhere(TimerExpired timer) => !(timer.Doubt == TimeDoubt.NoTime && timer.Timer is TimerKind.HsrpActive or TimerKind.PeerDead or TimerKind.IkeRetransmission);

    private static Finding Early(TimerExpired timer, Interval elapsed, KnownLength known)
    {
        var traits = TimerTraits.Of(timer.Timer);
        var isProven = known.Decides && traits.IsSpecified;
        return FindingOf("TIME-005", timer, known, isProven ? Causes.TimerShort : traits.IsSpecified ? Causes.SettingOpen : Causes.LengthUnspecified) with
        {
            Severity = isProven ? Severity.Violation : Severity.Note,
            Verdict = isProven ? Verdict.Violates : Verdict.Inconclusive,
            Message = TimerMessages.Ran(timer, traits, elapsed, known),
            So = isProven ? TimerMessages.LossOnlyShortens : traits.IsSpecified ? known.Doubt : TimerMessages.NothingBinds,
        };
    }

    private static Finding Late(TimerExpired timer, Interval elapsed, KnownLength known) => FindingOf("TIME-006", timer, known, Causes.LinesLost) with
    {
        Message = TimerMessages.Ran(timer, TimerTraits.Of(timer.Timer), elapsed, known),
        So = TimerMessages.HellosDecide,
    };

    private static Finding Undecided(TimerExpired timer, Interval elapsed, KnownLength known) => FindingOf("TIME-007", timer, known, Causes.CoarseStamps) with
    {
        Message = TimerMessages.Ran(timer, TimerTraits.Of(timer.Timer), elapsed, known),
        So = TimerMessages.FinerStampsDecide,
    };

    private static Finding Outlived(TimerExpired timer, Interval elapsed, KnownLength known) => FindingOf("TIME-008", timer, known, known.Decides ? Causes.SaKept : Causes.SettingOpen) with
    {
        Severity = known.Decides ? Severity.Violation : Severity.Note,
        Verdict = known.Decides ? Verdict.Violates : Verdict.Inconclusive,
        Message = TimerMessages.Outlived(timer, elapsed, known),
        So = known.Decides ? TimerMessages.ClockIsAccountedFor : known.Doubt,
    };

    private static Finding Unmeasured(IGrouping<(EntityKey Entity, TimerKind Timer, TimeDoubt Doubt), TimerExpired> timers) => FindingOf("TIME-007", timers.First(), null, Causes.Of(timers.Key.Doubt)) with
    {
        Message = TimerMessages.Unmeasured(timers.First(), TimerTraits.Of(timers.Key.Timer), timers.Count()),
        So = TimerMessages.Decides(timers.Key.Doubt),
    };

    /// <summary>What is only worth a note is said once, with the lines of all.</summary>
    private static Finding Joined(IEnumerable<Finding> notes)
    {
        var all = notes.ToList();
        return all.Count == 1 ? all[0] : all[0] with { Message = TimerMessages.AndMore(all[0].Message, all.Count - 1), Evidence = [.. all.SelectMany(note => note.Evidence).Distinct()] };
    }

    /// <summary>A note on a timer.</summary>
    internal static Finding FindingOf(string code, TimerExpired timer, KnownLength? known, Cause cause) => new()
    {
        Code = code,
        Cause = cause,
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = timer.Entity,
        Clause = TimerTraits.Of(timer.Timer).Clause,
        Message = "",
        Given = known is { Evidence: [var setting, ..] } ? Messages.Place(setting) : "",
        Evidence = known is null ? timer.Evidence : [.. timer.Evidence, .. known.Evidence],
    };
}
