namespace Conformance.Protocols.Traces;

/// <summary>A duration that is only known to lie between two bounds: what stamps prove, not what they print.</summary>
/// <param name="Min">The least that it can be, 0 or more.</param>
/// <param name="Max">The most that it can be; <see cref="TimeSpan.MaxValue"/> where nothing bounds it.</param>
public readonly record struct Interval(TimeSpan Min, TimeSpan Max)
{
    private static readonly TimeSpan LeapDay = TimeSpan.FromDays(1);

    /// <summary>
    /// The time between two stamps of one clock that was not set between them. Each stands for a moment in the time that it prints; a date without its year may pass a 29 February
    /// that does not exist; a time of day without a date may pass any number of days. False where the two cannot be subtracted, or the second is before the first.
    /// </summary>
    public static bool TryBetween(DeviceTime earlier, DeviceTime later, out Interval elapsed)
    {
        elapsed = default;
        if (!later.TryElapsedSince(earlier, out var printed) || printed < -earlier.Resolution) return false;
        var least = printed - earlier.Resolution - (MayPassNoLeapDay(earlier, later, printed) ? LeapDay : TimeSpan.Zero);
        var most = later.Kind == ClockKind.TimeOfDay ? TimeSpan.MaxValue : printed + later.Resolution;
        elapsed = new(least > TimeSpan.Zero ? least : TimeSpan.Zero, most > TimeSpan.Zero ? most : TimeSpan.Zero);
        return true;
    }

    /// <summary>The interval with a longer end, for a clock that may have gone back unseen by as much.</summary>
    public Interval OrLonger(TimeSpan by) => this with { Max = Max == TimeSpan.MaxValue ? Max : Max + by };

    /// <summary>The interval with an earlier beginning, for a clock that may have been set forward unseen by as much.</summary>
    public Interval OrShorter(TimeSpan by) => this with { Min = Min > by ? Min - by : TimeSpan.Zero };

    private static bool MayPassNoLeapDay(DeviceTime earlier, DeviceTime later, TimeSpan printed)
    {
        if (later.Kind is not (ClockKind.MonthDay or ClockKind.Dated) || (earlier.Kind == ClockKind.Dated && later.Kind == ClockKind.Dated) || printed <= LeapDay) return false;
        var (from, to) = (new DateTime(earlier.Ticks), new DateTime(later.Ticks));
        var turnsYear = (to.Month, to.Day).CompareTo((from.Month, from.Day)) < 0;
        return turnsYear ? to.Month > 2 || from.Month <= 2 : from.Month <= 2 && to.Month > 2;
    }
}
