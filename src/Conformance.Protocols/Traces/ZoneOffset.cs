using System.Globalization;

namespace Conformance.Protocols.Traces;

/// <summary>
/// How far a zone is from UTC, where its word says so. The words of IOS are free text (<c>clock timezone NAME hours</c>), and <c>EST</c> or <c>CST</c> mean
/// several zones: only UTC, GMT and a printed offset tell.
/// </summary>
public static class ZoneOffset
{
    private const int MostHours = 14;

    /// <summary>The offset of <paramref name="zone"/>: <c>UTC</c>, <c>UTC+07:30</c>, <c>GMT-3</c>, <c>+0200</c>, <c>-05:00</c>; false for other words.</summary>
    public static bool TryOf(string? zone, out TimeSpan offset)
    {
        offset = default;
        if (zone is null) return false;
        var number = zone.StartsWith("UTC", StringComparison.Ordinal) || zone.StartsWith("GMT", StringComparison.Ordinal) ? zone[3..] : zone;
        if (number.Length == 0 || zone == "Z") return true;
        if (number[0] is not ('+' or '-')) return false;
        var digits = number[1..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return false;
        var (hours, minutes) = digits.Length > 2 ? (value / 100, value % 100) : (value, 0);
        if (hours > MostHours || minutes > 59) return false;
        offset = new TimeSpan(hours, minutes, 0) * (number[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>An offset as ISO 8601 prints it: <c>Z</c>, <c>-05:00</c>.</summary>
    public static string Text(TimeSpan offset) =>
        offset == TimeSpan.Zero ? "Z" : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
