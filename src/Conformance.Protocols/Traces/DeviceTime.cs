using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Conformance.Protocols.Traces;

/// <summary>
/// A timestamp as the device printed it, on the device's own clock. It is not a moment of world time: the year, the date or the zone may be missing.
/// </summary>
/// <param name="Kind">What the stamp says and leaves out.</param>
/// <param name="Ticks">Units of 100 ns: since the device started (<see cref="ClockKind.Uptime"/>), since midnight
/// (<see cref="ClockKind.TimeOfDay"/>), else since 0001-01-01 with the year, or year 4 (a leap year) where none is printed.</param>
/// <param name="FractionDigits">Digits printed after the second, 0 to 7: the precision.</param>
/// <param name="Quality">The clock mark before the stamp.</param>
/// <param name="Zone">The zone word as printed (<c>UTC</c>, <c>CEST</c>), or null.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DeviceTime(ClockKind Kind, long Ticks, byte FractionDigits, ClockQuality Quality, string? Zone)
{
    /// <summary>The year that stands in for a year that is not printed; a leap year, so that 29 February exists.</summary>
    public const int UnprintedYear = 4;

    /// <summary>Days from the turn of the year that has no number to its next: it is a leap year.</summary>
    private const int DaysOfUnprintedYear = 366;

    /// <summary>How many ticks the last of so many digits of a second's fraction stands for; each Hello asks.</summary>
    private static readonly long[] TicksOfDigits = [10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    /// <summary>The zone word as printed (<c>UTC</c>, <c>CEST</c>), or null.</summary>
    public string? Zone
    {
        get => Word.Text;
        init => Word = ZoneWord.Of(value);
    }

    /// <summary>What the stamp does not print.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TimeInference Inferred { get; init; }

    /// <summary>No timestamp.</summary>
    public static DeviceTime None => default;

    /// <summary>Whether the line carried a time.</summary>
    public bool IsPrinted => Kind != ClockKind.None;

    /// <summary>Whether a zone was printed.</summary>
    [JsonIgnore]
    public bool HasZone => Word != default;

    /// <summary>The zone by value, since every line's stamp is copied from stage to stage.</summary>
    private ZoneWord Word { get; init; } = ZoneWord.Of(Zone);

    /// <summary>How long the time lasts that the stamp stands for: clocks cut off what they do not print. An uptime of a day or more prints hours, of a week days, of a year weeks.</summary>
    [JsonIgnore]
    public TimeSpan Resolution => Kind == ClockKind.Uptime && FractionDigits == 0 && Ticks >= TimeSpan.TicksPerDay
        ? ResolutionOfUptime(TimeSpan.FromTicks(Ticks))
        : TimeSpan.FromTicks(FractionDigits < TicksOfDigits.Length ? TicksOfDigits[FractionDigits] : 0);

    /// <summary>
    /// The time from <paramref name="earlier"/> to this stamp, of the same clock. A step back of more than half of the cycle that the stamps leave out is the turn of
    /// the year, or midnight. False where the two cannot be subtracted.
    /// </summary>
    public bool TryElapsedSince(DeviceTime earlier, out TimeSpan elapsed)
    {
        elapsed = default;
        if (Kind != earlier.Kind) return IsCalendar && earlier.IsCalendar && WithoutYear().TryElapsedSince(earlier.WithoutYear(), out elapsed);
        if (Kind == ClockKind.None || !TryShift(earlier, this, out var shift)) return false;
        elapsed = TimeSpan.FromTicks(Ticks - earlier.Ticks) - shift;
        var cycle = Kind switch
        {
            ClockKind.MonthDay => TimeSpan.FromDays(DaysOfUnprintedYear),
            ClockKind.TimeOfDay => TimeSpan.FromDays(1),
            _ => TimeSpan.Zero,
        };
        if (elapsed < -cycle / 2) elapsed += cycle;
        return true;
    }

    /// <summary>Whether both stamps print the same zone, or none.</summary>
    public bool IsOfZone(in DeviceTime other) => Word == other.Word;

    /// <summary>Whether all that this stamp stands for is earlier than <paramref name="other"/>, a stamp of the same clock and kind: no turn of the year or of the day is thought of.</summary>
    public bool IsBefore(DeviceTime other) => other.Ticks - Ticks >= Resolution.Ticks;

    /// <summary>
    /// ISO 8601 with the printed precision: a date with time, <c>--MM-DDThh:mm:ss</c> without a year, <c>Thh:mm:ss</c> without a date,
    /// a duration <c>PT12M54S</c> for uptime; blank where the line has no time.
    /// </summary>
    public override string ToString() => Kind switch
    {
        ClockKind.None => "",
        ClockKind.Uptime => System.Xml.XmlConvert.ToString(TimeSpan.FromTicks(Ticks)),
        ClockKind.TimeOfDay => "T" + Clock(),
        ClockKind.MonthDay => Date("--MM-dd") + "T" + Clock() + Offset(),
        _ => Date("yyyy-MM-dd") + "T" + Clock() + Offset(),
    };

    /// <summary>The time with its year told by something else; itself where its date is printed in full, or where that year has no such day.</summary>
    public DeviceTime InYear(int year)
    {
        if (Kind != ClockKind.MonthDay) return this;
        var printed = new DateTime(Ticks);
        if (year is < 1 or > 9999 || printed.Day > DateTime.DaysInMonth(year, printed.Month)) return this;
        return this with { Kind = ClockKind.Dated, Ticks = new DateTime(year, printed.Month, printed.Day).Ticks + printed.TimeOfDay.Ticks, Inferred = Inferred | TimeInference.Year };
    }

    /// <summary>The time with its zone told by something else; itself where its zone is printed.</summary>
    public DeviceTime InZone(string zone) => IsCalendar && !HasZone ? this with { Zone = zone, Inferred = Inferred | TimeInference.Zone } : this;

    /// <summary>The time with the zone that its stamp prints.</summary>
    public DeviceTime In(ZoneWord printed) => this with { Word = printed };

    /// <summary>Reads what <see cref="ToString"/> writes, and a plain clock time; false for anything else.</summary>
    public static bool TryParse(string text, out DeviceTime time)
    {
        time = default;
        if (text.StartsWith('P')) return TryParseUptime(text, out time);
        var (clock, zone) = SplitZone(text);
        var (kind, dated, format) = clock switch
        {
            ['-', '-', .. var monthDay] => (ClockKind.MonthDay, $"{UnprintedYear:0000}-{monthDay}", "yyyy-MM-ddTHH:mm:ss"),
            ['T', .. var timeOfDay] => (ClockKind.TimeOfDay, timeOfDay, "HH:mm:ss"),
            _ when clock.Contains('T', StringComparison.Ordinal) => (ClockKind.Dated, clock, "yyyy-MM-ddTHH:mm:ss"),
            _ => (ClockKind.TimeOfDay, clock, "HH:mm:ss"),
        };
        if (!TryParseExact(dated, format, out var moment, out var digits)) return false;
        time = new(kind, kind == ClockKind.TimeOfDay ? moment.TimeOfDay.Ticks : moment.Ticks, digits, ClockQuality.Authoritative, zone);
        return true;
    }

    private static bool TryParseUptime(string text, out DeviceTime time)
    {
        time = default;
        try
        {
            time = new(ClockKind.Uptime, System.Xml.XmlConvert.ToTimeSpan(text).Ticks, 0, ClockQuality.Authoritative, null);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool TryParseExact(string text, string format, out DateTime moment, out byte digits)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        digits = dot < 0 ? (byte)0 : (byte)Math.Min(7, text.Length - dot - 1);
        var full = digits == 0 ? format : format + "." + new string('f', digits);
        return DateTime.TryParseExact(text, full, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out moment);
    }

    private static TimeSpan ResolutionOfUptime(TimeSpan uptime) => uptime.Days switch
    {
        < 7 => TimeSpan.FromHours(1),
        < 365 => TimeSpan.FromDays(1),
        _ => TimeSpan.FromDays(7),
    };

    private bool IsCalendar => Kind is ClockKind.MonthDay or ClockKind.Dated;

    private DeviceTime WithoutYear()
    {
        if (Kind != ClockKind.Dated) return this;
        var printed = new DateTime(Ticks);
        return this with { Kind = ClockKind.MonthDay, Ticks = new DateTime(UnprintedYear, printed.Month, printed.Day).Ticks + printed.TimeOfDay.Ticks };
    }

    private string Date(string format) => new DateTime(Ticks).ToString(format, CultureInfo.InvariantCulture);

    private string Clock() =>
        new DateTime(Ticks).ToString(FractionDigits == 0 ? "HH:mm:ss" : "HH:mm:ss." + new string('f', FractionDigits), CultureInfo.InvariantCulture);

    private string Offset() => ZoneOffset.TryOf(Zone, out var offset) ? ZoneOffset.Text(offset) : "";

    private static (string Clock, string? Zone) SplitZone(string text)
    {
        if (text.EndsWith('Z')) return (text[..^1], "UTC");
        var sign = text.LastIndexOfAny(['+', '-']);
        return sign > text.IndexOf('T', StringComparison.Ordinal) && text.Contains('T', StringComparison.Ordinal) ? (text[..sign], text[sign..]) : (text, null);
    }

    /// <summary>How much later it is in the zone of <paramref name="to"/> than in that of <paramref name="from"/>.</summary>
    private static bool TryShift(in DeviceTime from, in DeviceTime to, out TimeSpan shift)
    {
        shift = default;
        if (from.IsOfZone(to)) return true;
        if (!ZoneOffset.TryOf(from.Zone, out var first) || !ZoneOffset.TryOf(to.Zone, out var second)) return false;
        shift = second - first;
        return true;
    }
}
