using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// The times that relays, terminal programs and filters of lines write, and no device: <c>2024-06-20 10:00:00+02:00</c>, <c>2024/06/20 10:00:00</c>, <c>20-Jun-2024 10:00:00</c>, <c>20/Jun/2024:10:00:00</c>
/// as web servers, <c>20.06.2024 10:00:00</c>, <c>6/20/2024 10:00:00 AM</c>, <c>Thu Jun 20 10:00:00 2024</c> as ctime (C17 §7.27.3.2), <c>Thu, 20 Jun 2024 10:00:00 +0200</c> (RFC 5322 §3.3),
/// <c>Thu 2024-06-20 10:00:00 UTC</c> of journalctl, and seconds since 1970.
/// </summary>
internal static class RelayStamp
{
    /// <summary>Digits of the seconds since 1970 from 2001 to 2286, and of as many milliseconds.</summary>
    private const int SecondDigits = 10, MillisecondDigits = 13;

    /// <summary>Bytes within which the header behind a number shows itself.</summary>
    private const int LongestHeader = 128;

    /// <summary>Reads one that begins with a number or a weekday; false where none stands there, and the cursor is anywhere.</summary>
    public static bool TryRead(ref StampCursor at, out DeviceTime time)
    {
        var start = at.At;
        if (CalendarWords.IsWeekday(at.Rest)) return TryReadBehindWeekday(ref at, out time);
        if (TryReadDated(ref at, out time)) return true;
        at.MoveTo(start);
        return TryReadEpoch(ref at, out time);
    }

    /// <summary>Takes a date in numbers, or with its month as a word behind its day; the date is unknown where the day may be the month, and the month the day.</summary>
    private static bool TryTakeDate(ref StampCursor at, out long? date)
    {
        date = null;
        if (!at.TryTakeNumber(4, out var first) || at.Next is not ((byte)'-' or (byte)'/' or (byte)'.' or (byte)' ')) return false;
        var mark = (char)at.Next;
        at.MoveTo(at.At + 1);
        if (at.TryTakeMonth(out var month)) return at.TryTake(mark) && at.TryTakeDigits(4, out var year) && TryDate(year, month, first, out date);
        if (mark == ' ' || !at.TryTakeNumber(2, out var second) || !at.TryTake(mark) || !at.TryTakeNumber(4, out var third)) return false;
        return first > 31 ? TryDate(first, second, third, out date) : third > 31 && TryDayAndMonth(third, first, second, mark, out date);
    }

    /// <summary>A full stop stands behind the day. Otherwise some relays write the month first and others the day, which only a number above twelve tells.</summary>
    private static bool TryDayAndMonth(int year, int first, int second, char mark, out long? date)
    {
        if (mark == '.' || first > 12 || first == second) return TryDate(year, second, first, out date);
        if (second > 12) return TryDate(year, first, second, out date);
        date = null;
        return first > 0 && second > 0;
    }

    private static bool TryDate(int year, int month, int day, out long? date)
    {
        date = null;
        if (year < 1990 || !CalendarWords.TryTicks(year, month, day, out var ticks)) return false;
        date = ticks;
        return true;
    }

    private static bool TryReadDated(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        return TryTakeDate(ref at, out var date) && (at.TryTakeBlanks() || at.TryTake('T') || at.TryTake(':')) && TryReadClock(ref at, date, out time);
    }

    private static bool TryReadBehindWeekday(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        at.MoveTo(at.At + "Thu".Length);
        var isMail = at.TryTake(',');
        if (!at.TryTakeBlanks()) return false;
        if (char.IsAsciiDigit((char)at.Next)) return TryReadDated(ref at, out time);
        if (isMail || !at.TryTakeMonth(out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        var isYearFirst = at.TryTakeYear(out var year);
        if (!at.TryTakeClock(out var ticks, out var digits)) return false;
        var zone = at.TakeZone(isOfDevice: false);
        if (!isYearFirst) year = TakeYearBehind(ref at);
        if (!CalendarWords.TryTicks(year, month, day, out var date)) return false;
        time = new DeviceTime(year == DeviceTime.UnprintedYear ? ClockKind.MonthDay : ClockKind.Dated, date + ticks, digits, ClockQuality.Authoritative, null).In(zone);
        return true;
    }

    private static int TakeYearBehind(ref StampCursor at)
    {
        var start = at.At;
        if (at.TryTakeBlanks() && at.TryTakeDigits(4, out var year) && year >= 1990 && at.Next is (byte)' ' or 0) return year;
        at.MoveTo(start);
        return DeviceTime.UnprintedYear;
    }

    private static bool TryReadClock(ref StampCursor at, long? date, out DeviceTime time)
    {
        time = default;
        if (!at.TryTakeClock(out var ticks, out var digits) || !TryTakeHalf(ref at, ref ticks)) return false;
        var zone = at.TakeIsoZone();
        if (zone == default) zone = at.TakeZone(isOfDevice: false);
        var kind = date is null ? ClockKind.TimeOfDay : ClockKind.Dated;
        time = new DeviceTime(kind, (date ?? 0) + ticks, digits, ClockQuality.Authoritative, null).In(date is null ? default : zone);
        return true;
    }

    /// <summary>Takes the half of the day, <c>AM</c> or <c>PM</c>; false where the clock has more than twelve hours.</summary>
    private static bool TryTakeHalf(ref StampCursor at, ref long ticks)
    {
        var start = at.At;
        _ = at.TryTakeBlanks();
        var isBefore = at.Next is (byte)'A' or (byte)'a';
        if (at.Rest.Length < 2 || at.Next is not ((byte)'A' or (byte)'a' or (byte)'P' or (byte)'p') || at.Rest[1] is not ((byte)'M' or (byte)'m') || (at.Rest.Length > 2 && at.Rest[2] != ' ' && at.Rest[2] != '\t' && at.Rest[2] != ']'))
        {
            at.MoveTo(start);
            return true;
        }

        at.MoveTo(at.At + "AM".Length);
        var half = TimeSpan.TicksPerDay / 2;
        if (ticks < TimeSpan.TicksPerHour || ticks >= half + TimeSpan.TicksPerHour) return false;
        ticks = (ticks % half) + (isBefore ? 0 : half);
        return true;
    }

    /// <summary>A number alone may be any; before a header, or a host and one, it is a time. What is looked at is short, since a header may hold such a number again.</summary>
    private static bool IsBeforeHeader(ReadOnlySpan<byte> rest)
    {
        rest = rest[..Math.Min(rest.Length, LongestHeader)].TrimStart(" \t"u8);
        return HeaderSigns.IsDatedAnyhow(rest) || HeaderSigns.IsForwarded(rest, 0);
    }

    private static bool TryReadEpoch(ref StampCursor at, out DeviceTime time)
    {
        time = default;
        var start = at.At;
        var count = 0L;
        for (; char.IsAsciiDigit((char)at.Next) && at.At - start < MillisecondDigits; at.MoveTo(at.At + 1)) count = (count * 10) + (at.Next - '0');
        var digits = at.At - start;
        if (digits is not (SecondDigits or MillisecondDigits) || count < 1_000_000_000) return false;
        var isInSeconds = digits == SecondDigits;
        var ticks = count * (isInSeconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond);
        var fraction = isInSeconds ? (byte)0 : (byte)3;
        if (isInSeconds) ticks += at.TakeFraction(out fraction);
        if (at.Next is not ((byte)' ' or (byte)'\t') || (fraction == 0 && !IsBeforeHeader(at.Rest))) return false;
        time = new DeviceTime(ClockKind.Dated, DateTime.UnixEpoch.Ticks + ticks, fraction, ClockQuality.Authoritative, null).In(StampCursor.Utc);
        return true;
    }
}
