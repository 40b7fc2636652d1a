using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>
/// The order of facts across devices. Each file is replayed as a whole, so that what two routers logged stands one after the other; where their clocks are synchronised,
/// their times tell what was first. A fact without such a time, as of a capture, keeps its place, and nothing is moved past it.
/// </summary>
public static class TimeOrder
{
    /// <summary>The facts in order: by time as far as it tells, each device's own in the order of its lines.</summary>
    public static IReadOnlyList<RunEvent> Of(IReadOnlyList<RunEvent> facts)
    {
        var ordered = new List<RunEvent>(facts.Count);
        var together = new List<(RunEvent Fact, string Device, DeviceTime Time)>();
        foreach (var fact in facts)
        {
            var (device, time) = PlaceOf(fact);
            var isDated = time.Quality == ClockQuality.Authoritative && time.IsPrinted;
            if (!isDated || (together.Count > 0 && !time.TryElapsedSince(together[0].Time, out _))) Flush(together, ordered);
            if (isDated) together.Add((fact, device, time));
            else ordered.Add(fact);
        }

        Flush(together, ordered);
        return ordered;
    }

    private static (string Device, DeviceTime Time) PlaceOf(RunEvent fact) => fact switch
    {
        EntityEvent entity => (entity.Entity.Device, entity.Time),
        RouteInstalled route => (route.Device, route.Time),
        RouteWithdrawn route => (route.Device, route.Time),
        MessagesLost loss => (loss.Device, loss.Time),
        LinesOutOfOrder lines => (lines.Device, lines.Time),
        _ => ("", DeviceTime.None),
    };

    private static void Flush(List<(RunEvent Fact, string Device, DeviceTime Time)> together, List<RunEvent> ordered)
    {
        var latest = new Dictionary<string, TimeSpan>();
        ordered.AddRange(together.Select(place => (place.Fact, At: Latest(latest, place.Device, place.Time, together[0].Time))).OrderBy(place => place.At).Select(place => place.Fact));
        together.Clear();
    }

    /// <summary>A line that was printed late goes with those before it.</summary>
    private static TimeSpan Latest(Dictionary<string, TimeSpan> latest, string device, DeviceTime time, DeviceTime origin)
    {
        _ = time.TryElapsedSince(origin, out var since);
        return latest[device] = latest.TryGetValue(device, out var before) && before > since ? before : since;
    }
}
