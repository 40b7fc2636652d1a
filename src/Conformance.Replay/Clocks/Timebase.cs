using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// Tells how long it was between two lines of a device, and why nobody can tell. Times are subtracted only within one run of its clock: a step, a restart, another file or another mark
/// before the stamps begin a new one, since a clock that gets or loses its NTP server may be set then. Debug lines and messages may have stamps of two kinds: each goes on for itself.
/// </summary>
internal sealed class Timebase
{
    /// <summary>Stamps of each kind, with and without a zone: those of debug lines and of messages are configured apart.</summary>
    private const int Kinds = ((int)ClockKind.Dated + 1) * 2;

    private readonly DeviceTime[] last = new DeviceTime[Kinds];
    private SourceSpan current;
    private DeviceTime now;
    private int era = 1;
    private long back;
    private long silence;

    /// <summary>The longest that the clock printed nothing since it runs: a step forward that no line tells hides in it.</summary>
    public TimeSpan LongestSilence => TimeSpan.FromTicks(silence);

    /// <summary>A record passes. Most are of the same clock a little later, which costs a few comparisons.</summary>
    public void Passed(in LogStamp stamp, in SourceSpan at)
    {
        if (at.File != current.File) Begin();
        current = at;
        now = stamp.DeviceTime;
        if (!now.IsPrinted) return;
        ref var before = ref last[((int)now.Kind * 2) + (now.HasZone ? 1 : 0)];
        if (before.IsPrinted) Follow(before);
        before = now;
    }

    /// <summary>The clock stepped, or the device restarted: nothing is subtracted across it.</summary>
    public void Break() => (era, back, silence) = (era + 1, 0, 0);

    /// <summary>A place to measure from.</summary>
    public TimeMark Mark(in Witness by) => new(by.Span, by.Time, now.IsPrinted && by.Span == current ? era : 0);

    /// <summary>The place of the last record of a file that carries a time: what stands behind it happened later.</summary>
    public TimeMark Latest(int file) => new(current, current.File == file ? now : DeviceTime.None, era);

    /// <summary>How long it was from one place to another of the same device; null, and why, where nobody can tell.</summary>
    public Interval? Between(in TimeMark from, in TimeMark to, out TimeDoubt doubt)
    {
        doubt = DoubtOf(from, to);
        if (doubt != TimeDoubt.None) return null;
        if (Interval.TryBetween(from.Time, to.Time, out var elapsed)) return elapsed.OrLonger(TimeSpan.FromTicks(back));
        doubt = TimeDoubt.OtherClock;
        return null;
    }

    private static TimeDoubt DoubtOf(in TimeMark from, in TimeMark to)
    {
        if (!from.Time.IsPrinted || !to.Time.IsPrinted) return TimeDoubt.NoTime;
        if (from.Span.File != to.Span.File) return TimeDoubt.OtherFile;
        if (from.Era == 0 || to.Era == 0) return TimeDoubt.RelayTime;
        return from.Era == to.Era && from.Time.Quality == to.Time.Quality ? TimeDoubt.None : TimeDoubt.ClockStepped;
    }

    private void Begin()
    {
        Break();
        Array.Clear(last);
    }

    private void Follow(in DeviceTime before)
    {
        if (IsOfOneClock(before)) Advance(now.Ticks - before.Ticks);
        else Break();
    }

    private bool IsOfOneClock(in DeviceTime before) => now.Quality == before.Quality && now.IsOfZone(before);

    /// <summary>A stamp without a fraction that stands behind one with it went back only by what its whole second does not explain.</summary>
    private void Advance(long ticks)
    {
        if (ticks > silence) silence = ticks;
        else if (ticks < 0) back = Math.Max(back, -ticks - now.Resolution.Ticks);
    }
}
