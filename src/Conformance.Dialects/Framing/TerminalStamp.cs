using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The time in brackets that a terminal program puts before each line that it logs, whatever the line is: <c>[2024-03-01 10:00:00.123] R1#</c>,
/// <c>[Fri Mar 01 10:00:00.123 2024] </c> of Tera Term, <c>[10:00:00] </c>, <c>&lt;01/03/2024 10:00:00> </c>, <c>(10:00:00) </c>. It is the clock of whoever captured, as a relay's is.
/// </summary>
internal static class TerminalStamp
{
    /// <summary>More bytes than any stamp has.</summary>
    private const int Longest = 40;

    /// <summary>Bytes of the stamp at the start of <paramref name="line"/>, with the blank behind it; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<byte> line) => line is [(byte)'[' or (byte)'<' or (byte)'(', ..] ? Read(line, out _) : 0;

    /// <summary>The time that a stamp prints; none where it is no stamp.</summary>
    public static DeviceTime Time(ReadOnlySpan<byte> stamp)
    {
        _ = Read(stamp, out var time);
        return time;
    }

    private static int Read(ReadOnlySpan<byte> line, out DeviceTime time)
    {
        time = default;
        var end = line[..Math.Min(line.Length, Longest)].IndexOf(line[0] switch { (byte)'<' => (byte)'>', (byte)'(' => (byte)')', _ => (byte)']' });
        if (end < 0 || (end + 1 < line.Length && line[end + 1] is not ((byte)' ' or (byte)'\r'))) return 0;
        var at = new StampCursor(line[1..end]);
        if (!TryReadDated(ref at, out time) && !TryReadElapsed(ref at) && !TryReadClock(ref at, 0, ClockKind.TimeOfDay, out time)) return 0;
        return at.Rest.IsEmpty ? Math.Min(end + 2, line.Length) : 0;
    }

    private static bool TryReadDated(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        if (RelayStamp.TryRead(ref at, out time)) return true;
        at.MoveTo(0);
        if (TryReadWords(ref at, out time)) return true;
        at.MoveTo(0);
        return false;
    }

    /// <summary><c>Mar 01 10:00:00</c>, without a year.</summary>
    private static bool TryReadWords(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        if (!at.TryTakeMonth(out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        return CalendarWords.TryTicks(DeviceTime.UnprintedYear, month, day, out var date) && TryReadClock(ref at, date, ClockKind.MonthDay, out time);
    }

    /// <summary><c>0 00:01:02.345</c>, the days and the time since the log was opened (Tera Term): when that was, nobody knows.</summary>
    private static bool TryReadElapsed(ref StampCursor at)
    {
        if (at.TryTakeNumber(4, out _) && at.TryTakeBlanks() && at.TryTakeClock(out _, out _)) return true;
        at.MoveTo(0);
        return false;
    }

    private static bool TryReadClock(ref StampCursor at, long date, ClockKind kind, out DeviceTime time)
    {
        time = default;
        if (!at.TryTakeClock(out var clock, out var digits)) return false;
        time = new(kind, date + clock, digits, ClockQuality.Authoritative, null);
        return true;
    }
}
