using Conformance.Checks.Findings;
using Conformance.Replay.Clocks;

namespace Conformance.Checks.Rules;

/// <summary>Times of clocks that nobody synchronised, by their marks or by what contradicts them, are compared by what passed between the routers; where a router of a failover is among them it is said, since the outage rests on it.</summary>
public sealed class ComparedClocksRule : IRule
{
    /// <summary>How many messages are shown.</summary>
    private const int Shown = 2;

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var failedOver = run.Failovers.SelectMany(report => new[] { report.Failover.From, report.Failover.To }).ToHashSet();
        return run.View.Failovers.Clock.Comparisons.Where(comparison => failedOver.Contains(comparison.Device) || failedOver.Contains(comparison.Other)).Select(FindingOf);
    }

    private static Finding FindingOf(ClockComparison comparison) => new()
    {
        Code = "TIME-011",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(comparison.Device, "", ""),
        Message = TimerMessages.Compared(comparison),
        Cause = comparison.IsUnmarked ? Causes.ClocksContradicted : Causes.ClocksApart,
        So = TimerMessages.ClocksDecide,
        Evidence = [.. comparison.Messages.Take(Shown).SelectMany(message => message.Lines)],
    };
}
