namespace Conformance.Dialects.Framing.Headers;

/// <summary>The months as devices print them, and the days before them.</summary>
internal static class CalendarWords
{
    private static readonly long[][] TicksBeforeMonth = [MonthStarts(DateTime.DaysInMonth(1, 2)), MonthStarts(DateTime.DaysInMonth(4, 2))];

    private static readonly byte[][] FullNames =
        [.. new[] { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Bytes of a month that <paramref name="text"/> begins with: three letters, or its name where who edited a log wrote it out.</summary>
    public static int MonthLength(ReadOnlySpan<byte> text, int month) => text.StartsWith(FullNames[month - 1]) ? FullNames[month - 1].Length : 3;

    /// <summary>The month, 1 to 12, whose three letters <paramref name="text"/> begins with; 0 where it begins with none.</summary>
    public static int Month(ReadOnlySpan<byte> text) => text.Length < 3 ? 0 : ((text[0] << 16) | (text[1] << 8) | text[2]) switch
    {
        ('J' << 16) | ('a' << 8) | 'n' => 1,
        ('F' << 16) | ('e' << 8) | 'b' => 2,
        ('M' << 16) | ('a' << 8) | 'r' => 3,
        ('A' << 16) | ('p' << 8) | 'r' => 4,
        ('M' << 16) | ('a' << 8) | 'y' => 5,
        ('J' << 16) | ('u' << 8) | 'n' => 6,
        ('J' << 16) | ('u' << 8) | 'l' => 7,
        ('A' << 16) | ('u' << 8) | 'g' => 8,
        ('S' << 16) | ('e' << 8) | 'p' => 9,
        ('O' << 16) | ('c' << 8) | 't' => 10,
        ('N' << 16) | ('o' << 8) | 'v' => 11,
        ('D' << 16) | ('e' << 8) | 'c' => 12,
        _ => 0,
    };

    /// <summary>Whether <paramref name="text"/> begins with a weekday: <c>Mon</c>, <c>Thu</c>.</summary>
    public static bool IsWeekday(ReadOnlySpan<byte> text) => text.Length >= 3 && ((text[0] << 16) | (text[1] << 8) | text[2]) is
        (('M' << 16) | ('o' << 8) | 'n') or (('T' << 16) | ('u' << 8) | 'e') or (('W' << 16) | ('e' << 8) | 'd') or (('T' << 16) | ('h' << 8) | 'u')
        or (('F' << 16) | ('r' << 8) | 'i') or (('S' << 16) | ('a' << 8) | 't') or (('S' << 16) | ('u' << 8) | 'n');

    /// <summary>The ticks from 0001-01-01 to a date; false where the year has no such date.</summary>
    public static bool TryTicks(int year, int month, int day, out long ticks)
    {
        ticks = 0;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1) return false;
        var starts = TicksBeforeMonth[DateTime.IsLeapYear(year) ? 1 : 0];
        var inYear = starts[month - 1] + ((day - 1) * TimeSpan.TicksPerDay);
        if (inYear >= starts[month]) return false;
        var before = year - 1;
        ticks = (((before * 365L) + (before / 4) - (before / 100) + (before / 400)) * TimeSpan.TicksPerDay) + inYear;
        return true;
    }

    private static long[] MonthStarts(int february)
    {
        int[] lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        var starts = new long[13];
        for (var month = 0; month < 12; month++) starts[month + 1] = starts[month] + (lengths[month] * TimeSpan.TicksPerDay);
        return starts;
    }
}
