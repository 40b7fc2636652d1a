using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>The facts of a run that belong to one failover: from its first sign to the first sign of the next one of its group.</summary>
internal static class FailoverWindow
{
    /// <summary>The facts of <paramref name="failover"/>.</summary>
    public static IReadOnlyList<RunEvent> Of(Failover failover, IReadOnlyList<Failover> all, IReadOnlyList<RunEvent> events)
    {
        var next = all.Where(other => other.Group == failover.Group && other.Number == failover.Number + 1).Select(other => FirstSign(other, events)).FirstOrDefault(events.Count);
        var first = FirstSign(failover, events);
        return [.. events.Skip(first).Take(Math.Max(0, next - first))];
    }

    private static int FirstSign(Failover failover, IReadOnlyList<RunEvent> events)
    {
        var takeover = IndexOf(failover.Takeover, events);
        return failover.Loss is { } loss ? Math.Min(takeover, IndexOf(loss, events)) : takeover;
    }

    private static int IndexOf(RoleChange change, IReadOnlyList<RunEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is EntityEvent fact && ReferenceEquals(fact.Evidence, change.Evidence)) return i;
        }

        return 0;
    }
}
