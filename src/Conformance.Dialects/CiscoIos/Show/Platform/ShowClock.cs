using System.Buffers;
using System.Globalization;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Platform.ShowClock>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary><c>show clock</c>, plain and <c>detail</c>.</summary>
internal sealed class ShowClock(CommandArguments arguments) : IAnswer
{
    private static readonly SearchValues<byte> TimeByte = SearchValues.Create("0123456789:."u8);
    private static readonly Field<ClockQuality> Mark = OneOf("mark", ("*", ClockQuality.NotSet), (".", ClockQuality.NotSynchronized));
    private static readonly Field<string> Time = Text("time", TimeLength);
    private static readonly Field<string> Zone = Text("zone", Scan.Word);
    private static readonly Field<string> Weekday = Text("weekday", Scan.OneOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
    private static readonly Field<string> Month = Text("month", MonthLength);
    private static readonly Field<int> Day = Int("day");
    private static readonly Field<int> Year = Int("year");
    private static readonly Field<string> Source = Text("source", Scan.OneOf("NTP", "SNTP", "PTP", "user configuration", "hardware calendar", "VINES", "NITZ", "GPS", "IRIG-B", "LSM"));

    private readonly RowsInProgress<ClockRow> rows = new(new("", "", "", default));
    private string source = "";

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show clock",
        arguments => new ShowClock(arguments),
        [
            Line(
                $"{Optional($"{Mark}")}{Time} {Zone} {Weekday} {Month} {Day} {Year}",
                (answer, line, at) => answer.Begin(line, at),
                "*18:57:38.347 UTC Mon Oct 19 2015",
                "05:26:38.035 UTC+2 Wed JAN 4 2019").Opening(),
            Line($"Time source is {Source}", (answer, line, at) => answer.SetSource(line.Get(Source), at), "Time source is NTP"),
            Line($"No time source", (answer, _, at) => answer.SetSource("none", at), "No time source"),
            Line(
                $"Summer time starts {Rest}",
                (answer, line, at) => answer.Set(answer.Clock with { SummerTimeStarts = line.Get(Rest) }, at),
                "Summer time starts 02:00:00 PST Sun Mar 13 2016"),
            Line(
                $"Summer time ends {Rest}",
                (answer, line, at) => answer.Set(answer.Clock with { SummerTimeEnds = line.Get(Rest) }, at),
                "Summer time ends 02:00:00 PDT Sun Nov 6 2016"),
        ]);

    private ClockRow Clock => rows.Current;

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<ClockRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: !arguments.IsFiltered)];

    private static int TimeLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(TimeByte);
        if (end < 0) end = text.Length;
        return end >= 8 && text[..end].Count((byte)':') == 2 ? end : Scan.No;
    }

    private static int MonthLength(ReadOnlySpan<byte> text) => text.Length >= 3 && MonthOf(text[..3]) > 0 ? 3 : Scan.No;

    /// <summary>The month of its abbreviation, in whichever case; 0 where it is none.</summary>
    private static int MonthOf(ReadOnlySpan<byte> name)
    {
        var text = System.Text.Encoding.ASCII.GetString(name);
        return Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => month.Equals(text, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    private void Begin(Fields line, SourceSpan at)
    {
        var month = MonthOf(System.Text.Encoding.ASCII.GetBytes(line.Get(Month)));
        var date = string.Create(CultureInfo.InvariantCulture, $"{line.Get(Year):D4}-{month:D2}-{line.Get(Day):D2}");
        var quality = line.FindNumber(Mark) ?? ClockQuality.Authoritative;
        rows.Begin(new(line.Get(Time), line.Get(Zone), date, quality) { Source = source }, at);
    }

    /// <summary>The source stands behind the time with <c>detail</c>, and may stand before it.</summary>
    private void SetSource(string name, SourceSpan at)
    {
        source = name;
        Set(Clock with { Source = name }, at);
    }

    private void Set(ClockRow row, SourceSpan at) => rows.Set(row, at);
}
