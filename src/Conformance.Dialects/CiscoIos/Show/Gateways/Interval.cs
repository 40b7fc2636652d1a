using System.Buffers;
using System.Globalization;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>Timers of the gateway protocols: <c>3 sec</c>, <c>1.000 sec</c>, <c>250 msec</c>, <c>3</c> for seconds in old releases, <c>unknown</c>.</summary>
internal static class Interval
{
    private const int MillisecondsPerSecond = 1000;
    private static readonly SearchValues<byte> NumberByte = SearchValues.Create("0123456789."u8);
    private static readonly byte[] Unknown = "unknown"u8.ToArray();

    /// <summary>The units, longest first, with the milliseconds in each.</summary>
    private static readonly (byte[] Word, int Milliseconds)[] Units =
    [
        ("seconds"u8.ToArray(), MillisecondsPerSecond), ("msecs"u8.ToArray(), 1), ("msec"u8.ToArray(), 1), ("secs"u8.ToArray(), MillisecondsPerSecond),
        ("sec"u8.ToArray(), MillisecondsPerSecond),
    ];

    /// <summary>A timer as milliseconds; null where it is unknown.</summary>
    public static Field<int?> Field(string name) => new(name, Length, static (value, _) => Milliseconds(value));

    private static int Length(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Unknown)) return Unknown.Length;
        var number = NumberLength(text);
        if (number == 0) return Scan.No;
        var unit = number;
        while (unit < text.Length && Scan.IsBlank(text[unit])) unit++;
        foreach (var (word, _) in Units)
        {
            if (text[unit..].StartsWith(word)) return unit + word.Length;
        }

        return number;
    }

    private static int NumberLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(NumberByte);
        return end < 0 ? text.Length : end;
    }

    private static int? Milliseconds(ReadOnlySpan<byte> value)
    {
        var number = NumberLength(value);
        if (!double.TryParse(value[..number], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return null;
        var factor = MillisecondsPerSecond;
        foreach (var (word, milliseconds) in Units)
        {
            if (value.EndsWith(word)) factor = milliseconds;
            if (value.EndsWith(word)) break;
        }

        var total = Math.Round(amount * factor);
        return total <= int.MaxValue ? (int)total : null;
    }
}
