using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The timestamps of IOS and of relays: <c>*Mar  1 00:19:45.872:</c>, <c>Dec  2 16:11:31.855 UTC:</c>, <c>Jan  9 2022 19:25:10.145:</c>, <c>2016 May 26 02:57:34</c>,
/// <c>15:33:24.753:</c>, <c>00:12:54:</c>, <c>1d02h:</c>, <c>2w3d:</c>, <c>12:38:00 UTC Wed Jan 5 2011:</c>, <c>2024-10-11T10:15:31.208321-05:00</c>.
/// </summary>
internal static class Timestamp
{
    private const int Shortest = 5;

    /// <summary>The second that was read last.</summary>
    [ThreadStatic]
    private static UsualSecond last;

    /// <summary>Reads the stamp of a device at the start of <paramref name="text"/>, its mark and its colon; false where there is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="time">The stamp.</param>
    /// <param name="length">Bytes read, with the colon and the blanks behind it.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out DeviceTime time, out int length) => TryRead(text, out time, out length, out var end) && end != StampEnd.Open;

    /// <summary>Reads the stamp of a device or of a relay at the start of <paramref name="text"/>; false where there is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="time">The stamp.</param>
    /// <param name="length">Bytes read, with the colon and the blanks behind it.</param>
    /// <param name="end">What stands behind it.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out DeviceTime time, out int length, out StampEnd end)
    {
        time = default;
        length = 0;
        end = default;
        if (text.Length < Shortest) return false;
        var at = new StampCursor(text);
        var quality = at.TakeQuality();
        var first = at.Next;
        var isRead = char.IsAsciiDigit((char)first) ? TryReadNumbers(ref at, quality, out time, out end)
            : char.IsAsciiLetterUpper((char)first)
                && (TryReadUsual(ref at, quality, out time, out end) || TryReadDate(ref at, quality, DeviceTime.UnprintedYear, out time, out end)
                    || (CalendarWords.IsWeekday(at.Rest) && TryReadRelay(ref at, out time, out end)));
        length = at.At;
        return isRead;
    }

    private static bool TryReadNumbers(ref StampCursor at, ClockQuality quality, out DeviceTime time, out StampEnd end)
    {
        var start = at.At;
        if (TryReadUptime(ref at, quality, out time, out end)) return true;
        at.MoveTo(start);
        if (TryReadClock(ref at, quality, out time, out end)) return true;
        at.MoveTo(start);
        if (at.TryTakeYear(out var year) && TryReadDate(ref at, quality, year, out time, out end)) return true;
        at.MoveTo(start);
        if (TryReadCalendar(ref at, quality, out time, out end)) return true;
        at.MoveTo(start);
        return TryReadRelay(ref at, out time, out end);
    }

    /// <summary>The clock as <c>show clock</c> prints it, which stands before what a console says of a crash.</summary>
    private static bool TryReadCalendar(ref StampCursor at, ClockQuality quality, out DeviceTime time, out StampEnd end)
    {
        end = default;
        if (!CalendarTime.TryRead(at.Rest, out time, out var length)) return false;
        at.MoveTo(at.At + length);
        time = time with { Quality = quality };
        return at.TryTakeEnd(out end) && end != StampEnd.Open;
    }

    /// <summary>No device prints the stamp of a relay, so its colon is not awaited.</summary>
    private static bool TryReadRelay(ref StampCursor at, out DeviceTime time, out StampEnd end)
    {
        end = default;
        return RelayStamp.TryRead(ref at, out time) && at.TryTakeEnd(out end);
    }

    /// <summary>The layout that nearly all lines have, at fixed places: <c>Mar  1 00:19:45.872: </c>.</summary>
    private static bool TryReadUsual(ref StampCursor at, ClockQuality quality, out DeviceTime time, out StampEnd end)
    {
        time = default;
        end = StampEnd.Colon;
        var text = at.Rest;
        if (text.Length < UsualSecond.Length + 2 || !last.TryReadFraction(text, out var ticks, out var digits, out var length)) return false;
        if (text[length] != ':' && !IsBeforeHost(text[length..])) return false;
        end = text[length] == ':' ? StampEnd.Colon : StampEnd.Open;
        length++;
        at.MoveTo(at.At + length);
        _ = at.TryTakeBlanks();
        time = new(ClockKind.MonthDay, ticks, digits, quality, null);
        return true;
    }

    private static bool TryReadDate(ref StampCursor at, ClockQuality quality, int printedYear, out DeviceTime time, out StampEnd end)
    {
        time = default;
        end = default;
        if (!at.TryTakeMonth(out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        var year = printedYear == DeviceTime.UnprintedYear && at.TryTakeYear(out var printed) ? printed : printedYear;
        if (!CalendarWords.TryTicks(year, month, day, out var date) || !at.TryTakeClock(out var ticks, out var digits)) return false;
        var zone = at.TakeZone();
        if (!at.TryTakeEnd(out end)) return false;
        time = new DeviceTime(year == DeviceTime.UnprintedYear ? ClockKind.MonthDay : ClockKind.Dated, date + ticks, digits, quality, null).In(zone);
        return true;
    }

    /// <summary>A clock without a date; without fraction and mark it is the uptime of a device less than a day up. No relay writes one.</summary>
    private static bool TryReadClock(ref StampCursor at, ClockQuality quality, out DeviceTime time, out StampEnd end)
    {
        time = default;
        end = default;
        if (!at.TryTakeClock(out var ticks, out var digits)) return false;
        var zone = at.TakeZone();
        if (!at.TryTakeEnd(out end) || end == StampEnd.Open) return false;
        var isUptime = digits == 0 && quality == ClockQuality.Authoritative && zone == default;
        time = new DeviceTime(isUptime ? ClockKind.Uptime : ClockKind.TimeOfDay, ticks, digits, quality, null).In(zone);
        return true;
    }

    /// <summary>Uptime from a day on: <c>1d02h:</c>, <c>2w3d:</c>, <c>2y10w:</c>.</summary>
    private static bool TryReadUptime(ref StampCursor at, ClockQuality quality, out DeviceTime time, out StampEnd end)
    {
        time = default;
        end = default;
        if (quality != ClockQuality.Authoritative
            || !at.TryTakeNumber(4, out var first) || !at.TryTakeUnit(out var large)
            || !at.TryTakeNumber(2, out var second) || !at.TryTakeUnit(out var small)
            || large <= small || !at.TryTakeEnd(out end) || end == StampEnd.Open)
        {
            return false;
        }

        time = new(ClockKind.Uptime, ((first * large) + (second * small)) * TimeSpan.TicksPerHour, 0, ClockQuality.Authoritative, null);
        return true;
    }

    /// <summary>Whether a blank stands before what can only be a host: no second blank, no mark, no word that may be a zone.</summary>
    private static bool IsBeforeHost(ReadOnlySpan<byte> text)
    {
        if (text[0] != ' ' || text.Length < 2 || !char.IsAsciiLetterOrDigit((char)text[1])) return false;
        var end = 1;
        while (end < text.Length && char.IsAsciiLetter((char)text[end])) end++;
        return end < text.Length && text[end] switch
        {
            (byte)':' or (byte)'+' or (byte)'-' => end == 1,
            (byte)' ' => !ZoneWords.IsUsual(text[1..end]),
            _ => true,
        };
    }
}
