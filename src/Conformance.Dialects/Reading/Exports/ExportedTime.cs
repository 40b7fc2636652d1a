using System.Globalization;
using System.Text;
using Conformance.Dialects.Framing.Headers;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The time of an exported record, with the digits that it is printed with.</summary>
/// <param name="At">When.</param>
/// <param name="Digits">How many digits its fraction of a second has, 0 to 7.</param>
/// <param name="HasZone">Whether it names its zone.</param>
internal readonly record struct ExportedTime(DateTimeOffset At, int Digits, bool HasZone)
{
    private const int MostDigits = 7;

    /// <summary>ISO 8601 as Elasticsearch, Splunk, rsyslog and Docker write it, Kibana's <c>Nov 23, 2024 @ 10:00:00.104</c>, Azure Monitor's <c>11/23/2024, 10:00:00.104 AM</c>.</summary>
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy/MM/dd HH:mm:ss.FFFFFFFK", "MMM d, yyyy '@' HH:mm:ss.FFFFFFF",
        "M/d/yyyy, h:mm:ss.FFFFFFF tt",
    ];

    /// <summary>The units of a count since 1970, by how many digits a time of this century has in it.</summary>
    private static readonly Dictionary<int, (long TicksNumerator, long Denominator, int Digits)> Epochs = new()
    {
        [10] = (TimeSpan.TicksPerSecond, 1, 0),
        [13] = (TimeSpan.TicksPerMillisecond, 1, 3),
        [16] = (TimeSpan.TicksPerMicrosecond, 1, 6),
        [19] = (1, TimeSpan.NanosecondsPerTick, 7),
    };

    /// <summary>Reads a time; false for a text that is none.</summary>
    public static bool TryParse(string text, out ExportedTime time)
    {
        time = default;
        var whole = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? text[..dot] : text;
        if (whole.Length > 0 && whole.All(char.IsAsciiDigit)) return TryCount(text, whole, out time);
        var written = WithoutNanoseconds(WithColonInZone(text.Trim()));
        if (!DateTimeOffset.TryParseExact(written, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return TryRead(text, out time);
        var hasZone = written[^1] == 'Z' || written.LastIndexOfAny(['+', '-']) > written.IndexOf(':', StringComparison.Ordinal);
        time = new(at, FractionDigits(written), hasZone);
        return true;
    }

    /// <summary>A time as relays write it, whose day and month are sure.</summary>
    private static bool TryRead(string text, out ExportedTime time)
    {
        time = default;
        var at = new StampCursor(Encoding.UTF8.GetBytes(text.Trim()));
        if (!RelayStamp.TryRead(ref at, out var read) || !at.Rest.IsEmpty || read.Kind != ClockKind.Dated || read.HasZone) return false;
        time = new(new(read.Ticks, TimeSpan.Zero), read.FractionDigits, HasZone: false);
        return true;
    }

    /// <summary>ISO 8601.</summary>
    public override string ToString()
    {
        var fraction = Digits > 0 ? "." + new string('f', Digits) : "";
        var zone = !HasZone ? "" : At.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return At.ToString($"yyyy-MM-dd'T'HH:mm:ss{fraction}{zone}", CultureInfo.InvariantCulture);
    }

    /// <summary>Docker and Loki write nine digits, two more than a tick has.</summary>
    private static string WithoutNanoseconds(string text)
    {
        var (point, digits) = (text.LastIndexOf('.'), FractionDigits(text));
        return digits > MostDigits ? text.Remove(point + 1 + MostDigits, digits - MostDigits) : text;
    }

    private static int FractionDigits(string text)
    {
        var point = text.LastIndexOf('.');
        return point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count();
    }

    private static bool TryCount(string text, string whole, out ExportedTime time)
    {
        time = default;
        if (!Epochs.TryGetValue(whole.Length, out var unit) || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)) return false;
        var digits = text.Length > whole.Length ? Math.Min(text.Length - whole.Length - 1, MostDigits) : unit.Digits;
        time = new(DateTimeOffset.UnixEpoch.AddTicks((long)(count * unit.TicksNumerator / unit.Denominator)), digits, HasZone: true);
        return true;
    }

    /// <summary>Splunk writes <c>+0000</c>.</summary>
    private static string WithColonInZone(string text) =>
        text.Length > 5 && text[^5] is '+' or '-' && text.AsSpan(text.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0 && text.Contains(':', StringComparison.Ordinal) ? text.Insert(text.Length - 2, ":") : text;
}
