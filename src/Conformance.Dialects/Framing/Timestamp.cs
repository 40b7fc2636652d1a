using System.Globalization;
using System.Text;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The timestamps of IOS: <c>*Mar  1 00:19:45.872:</c>, <c>Dec  2 16:11:31.855 UTC:</c>,
/// <c>Jan  9 2022 19:25:10.145:</c>, <c>15:33:24.753:</c>, <c>00:12:54:</c>, <c>1d02h:</c>, <c>2w3d:</c>.
/// </summary>
internal static class Timestamp
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12];

    /// <summary>Reads the stamp at the start of <paramref name="text"/>, its mark and its colon; false where there is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="time">The stamp.</param>
    /// <param name="length">Bytes read, with the colon and the blanks behind it.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out DeviceTime time, out int length)
    {
        time = default;
        length = 0;
        if (text.Length < 6) return false;
        var at = new TimestampCursor(text);
        var quality = at.TakeQuality();
        var marked = quality != ClockQuality.Authoritative;
        return char.IsAsciiDigit((char)at.Next)
            ? TryReadUptime(ref at, marked, out time, out length) || TryReadClock(ref at, quality, out time, out length)
            : TryReadDate(ref at, quality, out time, out length);
    }

    private static bool TryReadDate(ref TimestampCursor at, ClockQuality quality, out DeviceTime time, out int length)
    {
        time = default;
        length = 0;
        if (!at.TryTakeMonth(Months, out var month) || !at.TryTakeBlanks() || !at.TryTakeNumber(2, out var day) || !at.TryTakeBlanks()) return false;
        var year = at.TryTakeYear(out var printed) ? printed : DeviceTime.UnprintedYear;
        if (day < 1 || day > DateTime.DaysInMonth(year, month) || !at.TryTakeClock(out var ticks, out var digits)) return false;
        var zone = at.TakeZone();
        if (!at.TryTakeEnd(out length)) return false;
        var kind = year == DeviceTime.UnprintedYear ? ClockKind.MonthDay : ClockKind.Dated;
        time = new(kind, new DateTime(year, month, day).Ticks + ticks, digits, quality, zone);
        return true;
    }

    /// <summary>A clock without a date; without fraction and mark it is the uptime of a device less than a day up.</summary>
    private static bool TryReadClock(ref TimestampCursor at, ClockQuality quality, out DeviceTime time, out int length)
    {
        time = default;
        length = 0;
        if (!at.TryTakeClock(out var ticks, out var digits)) return false;
        var zone = at.TakeZone();
        if (!at.TryTakeEnd(out length)) return false;
        var isUptime = digits == 0 && quality == ClockQuality.Authoritative && zone is null;
        time = new(isUptime ? ClockKind.Uptime : ClockKind.TimeOfDay, ticks, digits, quality, zone);
        return true;
    }

    /// <summary>Uptime from a day on: <c>1d02h:</c>, <c>2w3d:</c>, <c>2y10w:</c>.</summary>
    private static bool TryReadUptime(ref TimestampCursor at, bool marked, out DeviceTime time, out int length)
    {
        time = default;
        length = 0;
        var start = at;
        if (!marked
            && at.TryTakeNumber(4, out var first) && at.TryTakeUnit(out var large)
            && at.TryTakeNumber(2, out var second) && at.TryTakeUnit(out var small)
            && large > small && at.TryTakeEnd(out length))
        {
            time = new(ClockKind.Uptime, ((first * large) + (second * small)) * TimeSpan.TicksPerHour, 0, ClockQuality.Authoritative, null);
            return true;
        }

        at = start;
        return false;
    }

    private ref struct TimestampCursor(ReadOnlySpan<byte> text)
    {
        private readonly ReadOnlySpan<byte> text = text;
        private int at;

        public readonly byte Next => at < text.Length ? text[at] : (byte)0;

        public ClockQuality TakeQuality()
        {
            var quality = Next switch
            {
                (byte)'*' => ClockQuality.NotSet,
                (byte)'.' => ClockQuality.NotSynchronized,
                _ => ClockQuality.Authoritative,
            };
            if (quality != ClockQuality.Authoritative) at++;
            return quality;
        }

        public bool TryTakeMonth(string[] months, out int month)
        {
            month = 0;
            if (at + 3 > text.Length) return false;
            Span<char> word = stackalloc char[3];
            Encoding.Latin1.GetChars(text.Slice(at, 3), word);
            for (month = 1; month <= 12; month++)
            {
                if (!word.SequenceEqual(months[month - 1])) continue;
                at += 3;
                return true;
            }

            return false;
        }

        public bool TryTakeBlanks()
        {
            var start = at;
            while (Next is (byte)' ' or (byte)'\t') at++;
            return at > start;
        }

        public bool TryTakeNumber(int mostDigits, out int number)
        {
            number = 0;
            var start = at;
            while (at - start < mostDigits && char.IsAsciiDigit((char)Next)) number = (number * 10) + (text[at++] - '0');
            return at > start;
        }

        public bool TryTakeYear(out int year)
        {
            year = 0;
            var rest = text[at..];
            if (rest.Length < 5 || rest[4] != ' ' || rest[..4].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0) return false;
            TryTakeNumber(4, out year);
            return TryTakeBlanks() && year >= 1990;
        }

        public bool TryTakeClock(out long ticks, out byte fractionDigits)
        {
            ticks = 0;
            fractionDigits = 0;
            if (!TryTakeNumber(2, out var hour) || !TryTake(':') || !TryTakeNumber(2, out var minute) || !TryTake(':') || !TryTakeNumber(2, out var second)) return false;
            if (hour > 23 || minute > 59 || second > 60) return false;
            ticks = (((hour * 60L) + minute) * 60 + second) * TimeSpan.TicksPerSecond;
            if (Next != '.') return true;
            at++;
            return TryTakeFraction(ref ticks, out fractionDigits);
        }

        /// <summary>A zone word such as <c>UTC</c> or <c>CEST</c>; null where none is printed.</summary>
        public string? TakeZone()
        {
            var start = at;
            if (!TryTakeBlanks()) return null;
            var word = at;
            while (char.IsAsciiLetter((char)Next) || (at > word && Next is (byte)'+' or (byte)'-')) at++;
            if (at - word is >= 3 and <= 7 && Next == ':') return Encoding.ASCII.GetString(text[word..at]).ToUpperInvariant();
            at = start;
            return null;
        }

        /// <summary>Takes a unit of uptime and gives it in hours.</summary>
        public bool TryTakeUnit(out int hours)
        {
            hours = Next switch
            {
                (byte)'y' => 365 * 24,
                (byte)'w' => 7 * 24,
                (byte)'d' => 24,
                (byte)'h' => 1,
                _ => 0,
            };
            at++;
            return hours > 0;
        }

        public bool TryTakeEnd(out int length)
        {
            var ok = TryTake(':');
            _ = ok && TryTakeBlanks();
            length = at;
            return ok;
        }

        private bool TryTakeFraction(ref long ticks, out byte digits)
        {
            var start = at;
            for (var unit = TimeSpan.TicksPerSecond / 10; unit > 0 && char.IsAsciiDigit((char)Next); unit /= 10) ticks += (text[at++] - '0') * unit;
            digits = (byte)(at - start);
            return digits > 0;
        }

        private bool TryTake(char mark)
        {
            var ok = Next == mark;
            if (ok) at++;
            return ok;
        }
    }
}
