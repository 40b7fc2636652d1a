using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>The epochs of one device's clock, apart by its steps: times of one epoch are subtracted, those before it was set are of another clock than those behind.</summary>
internal sealed class ClockEpochs
{
    private readonly List<Epoch> epochs = [new()];

    /// <summary>Whether the clock stepped.</summary>
    public bool AreSeveral => epochs.Count > 1;

    /// <summary>A time of the present epoch.</summary>
    public void Note(DeviceTime time) => epochs[^1].Note(time);

    /// <summary>
    /// The clock stepped. Where only the word of its zone changed, as with summer time, it runs on; where it begins anew without having been set, its device started, and what it showed
    /// before stands.
    /// </summary>
    public void Step(ClockStepped step)
    {
        var runsOn = step.Kind == ClockStepKind.Zone && !step.Before.IsOfZone(step.After);
        if (!runsOn && step.After.Quality != ClockQuality.NotSet) Correct();
        epochs.Add(new() { RunsOn = runsOn });
    }

    /// <summary>The number of the epoch that a time is of, and whether the clock was set since; null where it may be of several.</summary>
    public (int Number, bool WasSetLater)? Of(DeviceTime time)
    {
        var number = epochs.FindIndex(epoch => epoch.Has(time));
        return number >= 0 && epochs.FindLastIndex(epoch => epoch.Has(time)) == number ? (number, epochs[number].WasSetLater) : null;
    }

    /// <summary>What the clock showed since it was set last, or its device started, was wrong.</summary>
    private void Correct()
    {
        for (var place = epochs.Count - 1; place >= 0; place--)
        {
            epochs[place].WasSetLater = true;
            if (!epochs[place].RunsOn) return;
        }
    }

    /// <summary>One epoch: from its first to its last time, of each way in which they are printed.</summary>
    private sealed class Epoch
    {
        private readonly Dictionary<(ClockKind Kind, string? Zone, ClockQuality Quality), (long First, long Last)> ranges = [];

        /// <summary>Whether the clock ran on from the epoch before it.</summary>
        public bool RunsOn { get; init; }

        /// <summary>Whether the clock was set at its end, or at that of one which runs on from it.</summary>
        public bool WasSetLater { get; set; }

        /// <summary>A time of it.</summary>
        public void Note(DeviceTime time)
        {
            var form = FormOf(time);
            ranges[form] = ranges.TryGetValue(form, out var range) ? (Math.Min(range.First, time.Ticks), Math.Max(range.Last, time.Ticks)) : (time.Ticks, time.Ticks);
        }

        /// <summary>Whether a time may be of it.</summary>
        public bool Has(DeviceTime time) => ranges.TryGetValue(FormOf(time), out var range) && range.First <= time.Ticks && time.Ticks <= range.Last;

        private static (ClockKind Kind, string? Zone, ClockQuality Quality) FormOf(DeviceTime time) => (time.Kind, time.Zone, time.Quality);
    }
}
