using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>A time with weekday and date, as IOS prints it in messages and in <c>show clock</c>: <c>23:27:08 UTC Tue Mar 19 2024</c>.</summary>
internal static class CalendarTime
{
    /// <summary>Reads the one at the start of <paramref name="text"/>; false where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="time">The time.</param>
    /// <param name="length">Bytes read.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out DeviceTime time, out int length)
    {
        time = default;
        var at = new StampCursor(text);
        length = 0;
        var quality = at.TakeQuality();
        if (!at.TryTakeClock(out var ticks, out var digits) || !at.TryTakeBlanks()) return false;
        var zone = CalendarWords.IsWeekday(at.Rest) ? default : TakeWord(ref at);
        if (!CalendarWords.IsWeekday(at.Rest)) return false;
        at.MoveTo(at.At + 3);
        if (!at.TryTakeBlanks() || !at.TryTakeMonth(out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        if (!at.TryTakeDigits(4, out var year) || !CalendarWords.TryTicks(year, month, day, out var date)) return false;
        length = at.At;
        time = new DeviceTime(ClockKind.Dated, date + ticks, digits, quality, null).In(zone);
        return true;
    }

    private static ZoneWord TakeWord(ref StampCursor at)
    {
        var end = at.Rest.IndexOf((byte)' ');
        if (end <= 0 || !ZoneWord.TryRead(at.Rest[..end], out var zone)) return default;
        at.MoveTo(at.At + end);
        _ = at.TryTakeBlanks();
        return zone;
    }
}
