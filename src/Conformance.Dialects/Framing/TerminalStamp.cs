using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The time in brackets that a terminal program puts before each line that it logs, whatever the line is: <c>[2024-03-01 10:00:00.123] R1#</c>,
/// <c>[Fri Mar 01 10:00:00.123 2024] </c> of Tera Term, <c>[10:00:00] </c>. It is the clock of whoever captured, as a relay's is.
/// </summary>
internal static class TerminalStamp
{
    /// <summary>More bytes than any stamp has.</summary>
    private const int Longest = 40;

    /// <summary>Bytes of the stamp at the start of <paramref name="line"/>, with the blank behind it; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<byte> line) => line is [(byte)'[', ..] ? Read(line, out _) : 0;

    /// <summary>The time that a stamp prints; none where it is no stamp.</summary>
    public static DeviceTime Time(ReadOnlySpan<byte> stamp)
    {
        _ = Read(stamp, out var time);
        return time;
    }

    private static int Read(ReadOnlySpan<byte> line, out DeviceTime time)
    {
        time = default;
        var end = line[..Math.Min(line.Length, Longest)].IndexOf((byte)']');
        if (end < 0 || (end + 1 < line.Length && line[end + 1] is not ((byte)' ' or (byte)'\r'))) return 0;
        var at = new StampCursor(line[1..end]);
        if (!TryReadDated(ref at, out time) && !TryReadClock(ref at, 0, ClockKind.TimeOfDay, out time)) return 0;
        return at.Rest.IsEmpty ? Math.Min(end + 2, line.Length) : 0;
    }

    private static bool TryReadDated(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        if (TryTakeNumbers(ref at, out var date)) return TryReadClock(ref at, date, ClockKind.Dated, out time);
        at.MoveTo(0);
        if (TryReadWords(ref at, out time)) return true;
        at.MoveTo(0);
        return false;
    }

    /// <summary><c>2024-03-01 </c>, <c>2024/03/01 </c>.</summary>
    private static bool TryTakeNumbers(ref StampCursor at, out long date)
    {
        date = 0;
        return at.TryTakeDigits(4, out var year) && (at.TryTake('-') || at.TryTake('/')) && at.TryTakeDigits(2, out var month) && (at.TryTake('-') || at.TryTake('/'))
            && at.TryTakeDigits(2, out var day) && (at.TryTakeBlanks() || at.TryTake('T')) && CalendarWords.TryTicks(year, month, day, out date);
    }

    /// <summary><c>Fri Mar 01 10:00:00.123 2024</c>, as <c>ctime</c> writes it.</summary>
    private static bool TryReadWords(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        at.MoveTo("Fri".Length);
        if (!at.TryTakeBlanks() || !at.TryTakeMonth(out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        if (!at.TryTakeClock(out var clock, out var digits) || !at.TryTakeBlanks() || !at.TryTakeDigits(4, out var year) || !CalendarWords.TryTicks(year, month, day, out var date)) return false;
        time = new(ClockKind.Dated, date + clock, digits, ClockQuality.Authoritative, null);
        return true;
    }

    private static bool TryReadClock(ref StampCursor at, long date, ClockKind kind, out DeviceTime time)
    {
        time = default;
        if (!at.TryTakeClock(out var clock, out var digits)) return false;
        time = new(kind, date + clock, digits, ClockQuality.Authoritative, null);
        return true;
    }
}
