using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// The clock of one device, as its stamps show it: finds where it stepped, counts the turns of the year, and tells the year and zone that stamps leave out. Every stamp of a
/// log passes here, so that a clock that runs on costs a comparison.
/// </summary>
/// <param name="settings">What the user tells.</param>
public sealed class DeviceClock(ClockSettings settings)
{
    /// <summary>Processes of one device, and datagrams on their way, overtake each other by as much.</summary>
    private static readonly TimeSpan Overtaking = TimeSpan.FromSeconds(5);

    /// <summary>Zones lie whole quarters of an hour apart, at most this far.</summary>
    private static readonly TimeSpan FarthestZone = TimeSpan.FromHours(26);

    private const int QuarterMinutes = 15;

    /// <summary>Stamps of each kind, with and without a zone: those of debug lines and of messages are configured apart.</summary>
    private const int Clocks = ((int)ClockKind.Dated + 1) * 2;

    private readonly DeviceTime[] last = new DeviceTime[Clocks];
    private readonly int[] lastLine = new int[Clocks];
    private int file = -1;

    /// <summary>The year of the stamps that print none, as far as anything tells.</summary>
    public int? Year { get; private set; } = settings.Year;

    /// <summary>Whether the last stamp that passed is surely earlier than one before it, by no more than a line that was overtaken.</summary>
    public bool IsLate { get; private set; }

    /// <summary>A stamp passes; gives the step that it shows, if any.</summary>
    public bool Passes(in DeviceTime time, SourceSpan at, out ClockStep step)
    {
        step = default;
        var kind = IndexOf(time);
        if (at.File != file) Begin(at.File);
        ref var before = ref last[kind];
        var elapsed = time.Ticks - before.Ticks;
        var isStep = (elapsed < 0 || !time.IsOfZone(before)) && before.IsPrinted && Judge(before, time, lastLine[kind], out step);
        if (time.Kind == ClockKind.Dated) Year = YearOf(time);
        var isOvertaken = elapsed < 0 && !isStep && !IsTurn(before, time);
        IsLate = isOvertaken && time.IsBefore(before);
        if (isOvertaken) return false;
        before = time;
        lastLine[kind] = at.FirstLine;
        return isStep;
    }

    /// <summary>A message says that the clock was set.</summary>
    public void WasSet(DeviceTime to) => Learn(YearOf(to));

    /// <summary>The year is told by something else than a stamp: an answer, or the relay's own time.</summary>
    public void Learn(int year) => Year = year;

    /// <summary>The time with what its stamp leaves out, as far as it is known.</summary>
    public DeviceTime Complete(DeviceTime printed)
    {
        var time = Year is { } year && printed.Kind == ClockKind.MonthDay ? printed.InYear(IsTurn(printed, last[IndexOf(printed)]) ? year - 1 : year) : printed;
        return settings.ZoneAt(time) is { } zone ? time.InZone(zone) : time;
    }

    private static int IndexOf(in DeviceTime time) => ((int)time.Kind * 2) + (time.HasZone ? 1 : 0);

    private static int YearOf(DeviceTime time) => new DateTime(time.Ticks).Year;

    /// <summary>Another file may be another capture: what its stamps leave out is found out anew.</summary>
    private void Begin(int next)
    {
        if (file >= 0) Year = settings.Year;
        file = next;
        Array.Clear(last);
    }

    private bool Judge(in DeviceTime before, in DeviceTime time, int beforeLine, out ClockStep step)
    {
        step = default;
        if (IsTurn(before, time))
        {
            if (time.Kind == ClockKind.MonthDay) Year++;
            return false;
        }

        if (!time.IsOfZone(before)) step = new(ClockStepKind.Zone, before, time, beforeLine);
        else if (before.Ticks - time.Ticks <= Overtaking.Ticks) return false;
        else step = new(time.Kind == ClockKind.Uptime ? ClockStepKind.Restart : IsOtherZone(before, time) ? ClockStepKind.Zone : ClockStepKind.Back, before, time, beforeLine);
        return true;
    }

    /// <summary>The year turns from its last to its first months, the day at midnight; a clock that was never set begins on 1 March and does not turn.</summary>
    private static bool IsTurn(in DeviceTime before, in DeviceTime time)
    {
        if (!before.IsPrinted || before.Ticks <= time.Ticks) return false;
        var back = TimeSpan.FromTicks(before.Ticks - time.Ticks);
        return time.Kind switch
        {
            ClockKind.TimeOfDay => back > TimeSpan.FromHours(12),
            ClockKind.MonthDay => new DateTime(before.Ticks).Month >= 10 && new DateTime(time.Ticks).Month <= (time.Quality == ClockQuality.NotSet ? 2 : 3),
            _ => false,
        };
    }

    private static bool IsOtherZone(in DeviceTime before, in DeviceTime time)
    {
        var back = TimeSpan.FromTicks(before.Ticks - time.Ticks);
        var rest = back.Ticks % TimeSpan.FromMinutes(QuarterMinutes).Ticks;
        return back <= FarthestZone && Math.Min(rest, TimeSpan.FromMinutes(QuarterMinutes).Ticks - rest) <= TimeSpan.TicksPerSecond * 2;
    }
}
