using System.Globalization;
using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>A time that is left, in words: <c>7 hours, 59 mins</c>, <c>1 day, 2 hours</c>.</summary>
internal static class RemainingTime
{
    private static readonly (string Unit, long Seconds)[] Units = [("day", 86400), ("hour", 3600), ("min", 60), ("sec", 1)];

    /// <summary>The time, s.</summary>
    public static Field<int> Field(string name) => new(name, Length, (value, _) => (int)Parts(value).Sum(part => part.Seconds));

    /// <summary>Takes numbers, each with its unit, separated by commas.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)')');
        var words = end < 0 ? text : text[..end];
        return Parts(words) is { Count: > 0 } parts && parts.TrueForAll(part => part.Seconds >= 0) && parts.Sum(part => part.Seconds) <= int.MaxValue ? words.Length : Scan.No;
    }

    private static List<(string Text, long Seconds)> Parts(ReadOnlySpan<byte> words) =>
        [.. Encoding.ASCII.GetString(words).Split(',', StringSplitOptions.TrimEntries).Select(part => (part, Seconds(part)))];

    /// <summary>The seconds of one number with its unit; negative where it is none.</summary>
    private static long Seconds(string part)
    {
        if (part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var digits, var unit]) return -1;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return -1;
        var known = Units.FirstOrDefault(known => unit.StartsWith(known.Unit, StringComparison.Ordinal));
        return known.Seconds == 0 ? -1 : number * known.Seconds;
    }
}
