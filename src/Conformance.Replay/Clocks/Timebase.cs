using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// Tells how long it was between two lines of a device, and why nobody can tell. Times are subtracted only within one run of one clock: a step, a restart, another file, another
/// kind of stamp or another mark before it begin a new one, since a clock that gets or loses its NTP server may be set then.
/// </summary>
internal sealed class Timebase
{
    private DeviceTime last;
    private SourceSpan current;
    private bool isOwn;
    private int era = 1;
    private long back;
    private long silence;

    /// <summary>The longest that the clock printed nothing since it runs: a step forward that no line tells hides in it.</summary>
    public TimeSpan LongestSilence => TimeSpan.FromTicks(silence);

    /// <summary>A record passes. Most are of the same clock a little later, which costs a few comparisons.</summary>
    public void Passed(in LogStamp stamp, in SourceSpan at)
    {
        isOwn = stamp.DeviceTime.IsPrinted;
        if (isOwn)
        {
            if (at.File != current.File || !IsOfLastClock(stamp.DeviceTime)) Break();
            else Advance(stamp.DeviceTime.Ticks - last.Ticks);
            last = stamp.DeviceTime;
        }

        current = at;
    }

    /// <summary>The clock stepped, or the device restarted: nothing is subtracted across it.</summary>
    public void Break() => (era, back, silence) = (era + 1, 0, 0);

    /// <summary>A place to measure from.</summary>
    public TimeMark Mark(in Witness by) => new(by, isOwn && by.Span == current ? era : 0);

    /// <summary>The place of the last record of a file that carries a time: what stands behind it happened later.</summary>
    public TimeMark Latest(int file, ITextSource text) => new(new(current, isOwn && current.File == file ? last : DeviceTime.None, text), isOwn ? era : 0);

    /// <summary>How long it was from one place to another of the same device; null, and why, where nobody can tell.</summary>
    public Interval? Between(in TimeMark from, in TimeMark to, out TimeDoubt doubt)
    {
        doubt = DoubtOf(from, to);
        if (doubt != TimeDoubt.None) return null;
        if (Interval.TryBetween(from.By.Time, to.By.Time, out var elapsed)) return elapsed.OrLonger(TimeSpan.FromTicks(back));
        doubt = TimeDoubt.OtherClock;
        return null;
    }

    private static TimeDoubt DoubtOf(in TimeMark from, in TimeMark to)
    {
        if (!from.By.Time.IsPrinted || !to.By.Time.IsPrinted) return TimeDoubt.NoTime;
        if (from.By.Span.File != to.By.Span.File) return TimeDoubt.OtherFile;
        if (from.Era == 0 || to.Era == 0) return TimeDoubt.RelayTime;
        return from.Era == to.Era ? TimeDoubt.None : TimeDoubt.ClockStepped;
    }

    private bool IsOfLastClock(in DeviceTime time) =>
        time.Kind == last.Kind && time.Quality == last.Quality && (ReferenceEquals(time.Zone, last.Zone) || time.Zone == last.Zone);

    private void Advance(long ticks)
    {
        if (ticks > silence) silence = ticks;
        else if (-ticks > back) back = -ticks;
    }
}
