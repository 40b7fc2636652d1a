using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>The clocks of a run: one that all devices share whose marks call theirs trusted, and one of each other device that prints its times in one way and was not set.</summary>
internal sealed class DeviceClocks
{
    /// <summary>The name of the clock that all trusted devices share.</summary>
    public const string Trusted = "";

    private readonly DeviceTime origin;
    private readonly Dictionary<string, DeviceTime?> own = [];

    /// <summary>Finds the clocks.</summary>
    public DeviceClocks(IEnumerable<RunEvent> facts)
    {
        foreach (var fact in facts)
        {
            var (device, time) = FactPlace.Of(fact);
            if (fact is ClockStepped) own[device] = null;
            if (!time.IsPrinted) continue;
            if (!IsTrusted(time)) Note(device, time);
            else if (!origin.IsPrinted) origin = time;
        }
    }

    /// <summary>Whether there is only one, so that there is nothing to compare.</summary>
    public bool AreOne => own.Count == 0 || (own.Count == 1 && !origin.IsPrinted);

    /// <summary>The clock that a time of a device is of, and what it shows, units of 100 ns; null where it cannot be compared with any other.</summary>
    public (string Clock, long Ticks)? Read(string device, DeviceTime time)
    {
        if (!time.IsPrinted) return null;
        if (IsTrusted(time)) return origin.IsPrinted && time.TryElapsedSince(origin, out var since) ? (Trusted, since.Ticks) : null;
        return own.GetValueOrDefault(device) is { } first && IsOfOneClock(first, time) ? (device, time.Ticks) : null;
    }

    /// <summary>An uptime has no mark, and begins when its device does.</summary>
    private static bool IsTrusted(DeviceTime time) => time is { Quality: ClockQuality.Authoritative, Kind: not ClockKind.Uptime };

    private static bool IsOfOneClock(DeviceTime first, DeviceTime other) => (first.Kind, first.Zone, first.Quality) == (other.Kind, other.Zone, other.Quality);

    private void Note(string device, DeviceTime time)
    {
        if (own.TryAdd(device, time)) return;
        if (own[device] is { } first && !IsOfOneClock(first, time)) own[device] = null;
    }
}
