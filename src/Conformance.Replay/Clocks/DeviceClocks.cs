using System.Globalization;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// The clocks of a run: one that all devices share whose marks call theirs trusted, for each zone that cannot be compared with another, one of each other device that prints its times
/// in one way and was not set, and one of each epoch of a device whose clock stepped.
/// </summary>
internal sealed class DeviceClocks
{
    /// <summary>What stands before the zone's word in the names of further clocks that trusted devices share; the first one's name is blank.</summary>
    private const char OtherZone = ' ';

    /// <summary>What stands behind the name of a device before the number of its clock's epoch; no host name has it.</summary>
    private const string EpochMark = " epoch ";

    private readonly List<DeviceTime> origins = [];
    private readonly Dictionary<string, DeviceTime?> own = [];
    private readonly Dictionary<string, ClockEpochs> epochs = [];
    private readonly IReadOnlySet<string> contradicted;

    /// <summary>Finds the clocks.</summary>
    /// <param name="facts">The facts of the run.</param>
    /// <param name="contradicted">Devices that are not trusted, whatever their marks say.</param>
    public DeviceClocks(IEnumerable<RunEvent> facts, IReadOnlySet<string> contradicted)
    {
        this.contradicted = contradicted;
        foreach (var fact in facts)
        {
            var (device, time) = FactPlace.Of(fact);
            if (fact is ClockStepped step) Step(device, step);
            if (!time.IsPrinted) continue;
            EpochsOf(device).Note(time);
            if (!IsTrusted(device, time)) Note(device, time);
            else if (!origins.Exists(known => time.TryElapsedSince(known, out _))) origins.Add(time);
        }
    }

    /// <summary>Whether they are of one device, so that there is nothing to compare.</summary>
    public bool AreOne => epochs.Count < 2;

    /// <summary>Whether a clock is shared by all devices whose marks call theirs trusted.</summary>
    public static bool IsShared(string clock) => clock.Length == 0 || clock[0] == OtherZone;

    /// <summary>Whether a clock is that of one epoch of a device.</summary>
    public static bool IsEpoch(string clock) => clock.Contains(EpochMark, StringComparison.Ordinal);

    /// <summary>The clock that a time of a device is of, and what it shows, units of 100 ns; null where it cannot be compared with any other.</summary>
    public (string Clock, long Ticks)? Read(string device, DeviceTime time)
    {
        if (!time.IsPrinted) return null;
        if (epochs.TryGetValue(device, out var known) && known.AreSeveral)
        {
            if (known.Of(time) is not var (number, wasSetLater)) return null;
            if (wasSetLater || !IsTrusted(device, time)) return (string.Create(CultureInfo.InvariantCulture, $"{device}{EpochMark}{number} {time.Zone}"), time.Ticks);
        }

        if (IsTrusted(device, time)) return ReadTrusted(time);
        return own.GetValueOrDefault(device) is { } first && IsOfOneClock(first, time) ? (device, time.Ticks) : null;
    }

    /// <summary>An uptime has no mark, and begins when its device does.</summary>
    private bool IsTrusted(string device, DeviceTime time) => time is { Quality: ClockQuality.Authoritative, Kind: not ClockKind.Uptime } && !contradicted.Contains(device);

    private static bool IsOfOneClock(DeviceTime first, DeviceTime other) => (first.Kind, first.Zone, first.Quality) == (other.Kind, other.Zone, other.Quality);

    private (string Clock, long Ticks)? ReadTrusted(DeviceTime time)
    {
        for (var place = 0; place < origins.Count; place++)
        {
            if (time.TryElapsedSince(origins[place], out var since)) return (place == 0 ? "" : $"{OtherZone}{origins[place].Zone}", since.Ticks);
        }

        return null;
    }

    private void Step(string device, ClockStepped step)
    {
        own[device] = null;
        EpochsOf(device).Step(step);
    }

    private ClockEpochs EpochsOf(string device)
    {
        if (!epochs.TryGetValue(device, out var known)) epochs[device] = known = new();
        return known;
    }

    private void Note(string device, DeviceTime time)
    {
        if (own.TryAdd(device, time)) return;
        if (own[device] is { } first && !IsOfOneClock(first, time)) own[device] = null;
    }
}
