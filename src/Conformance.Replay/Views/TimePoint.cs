using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>Cuts the facts of a run at a moment, to see the state that they gave then.</summary>
public static class TimePoint
{
    /// <summary>The facts up to and with a line; empty where no fact of that file stands at or before it.</summary>
    public static IReadOnlyList<RunEvent> AtLine(IReadOnlyList<RunEvent> facts, string file, int line) =>
        UpTo(facts, fact => EvidenceOf(fact) is { } evidence && evidence.File == file && evidence.Line <= line);

    /// <summary>The facts up to the last one that a device's clock dates at or before <paramref name="time"/>; empty where none is.</summary>
    public static IReadOnlyList<RunEvent> AtTime(IReadOnlyList<RunEvent> facts, string device, DeviceTime time) =>
        UpTo(facts, fact => fact is EntityEvent dated && dated.Entity.Device == device && time.TryElapsedSince(dated.Time, out var left) && left >= TimeSpan.Zero);

    private static IReadOnlyList<RunEvent> UpTo(IReadOnlyList<RunEvent> facts, Func<RunEvent, bool> isBefore)
    {
        var last = facts.Where(isBefore).Select(fact => fact.Position).DefaultIfEmpty(-1).Max();
        return [.. facts.Where(fact => fact.Position <= last)];
    }

    private static Evidence? EvidenceOf(RunEvent fact) => fact switch
    {
        EntityEvent entity => entity.Evidence.Count > 0 ? entity.Evidence[0] : null,
        RouteInstalled route => route.Evidence[0],
        RouteWithdrawn route => route.Evidence[0],
        RoutesCaptured routes => routes.Evidence,
        SasCaptured sas => sas.Evidence,
        _ => null,
    };
}
