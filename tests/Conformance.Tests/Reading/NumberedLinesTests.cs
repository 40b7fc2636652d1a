using Conformance.Dialects.Reading;
using Conformance.Dialects.Reading.Exports;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>Lines that a program listed behind their numbers are read without; numbers that a router or a relay printed stay, since they tell what was lost.</summary>
public class NumberedLinesTests
{
    private const string Log = "R1#show clock\n*Mar  1 00:00:01.000: RT: NET-RED 0.0.0.0/0\n  NEW rdb: is directly connected\nR1#\n";

    [Theory]
    [InlineData("grep -n", "{0}:{1}")]
    [InlineData("cat -n", "{0,6}\t{1}")]
    [InlineData("grep -n, the lines around", "{0}-{1}")]
    public void A_listing_is_the_log_that_was_listed(string program, string form) => Assert.Equal((program, Log), (program, Read(Listed(form, Log))));

    [Fact]
    public void Where_some_were_left_out_each_stands_in_the_line_of_its_listing() =>
        Assert.Equal("R1#\n\n*Mar  1 00:00:01.000: %SYS-5-CONFIG_I: x\n*Mar  1 00:00:02.000: %SYS-5-CONFIG_I: y\n", Read("2-R1#\n--\n17:*Mar  1 00:00:01.000: %SYS-5-CONFIG_I: x\n18:*Mar  1 00:00:02.000: %SYS-5-CONFIG_I: y\n"));

    [Theory]
    [InlineData("sequence numbers of IOS", "{0:000000}: *Mar  1 00:00:01.000: %SYS-5-CONFIG_I: x")]
    [InlineData("a relay's counts", "{0}: *Mar  1 00:00:01.000: %SYS-5-CONFIG_I: x")]
    [InlineData("hours since a start", "{0}:00:01: %SYS-5-CONFIG_I: x")]
    [InlineData("rows of a table", "{0} 10.1.1.1 up")]
    [InlineData("numbers that do not rise", "7:*Mar  1 00:00:01.000: %SYS-5-CONFIG_I: {0}")]
    public void Other_numbers_stay(string what, string form)
    {
        var log = Listed(form, "a\nb\nc\nd\n");
        Assert.Equal((what, log), (what, Read(log)));
    }

    [Fact]
    public void The_report_can_say_so()
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("R1.log", Listed("{0}:{1}", Log))]);
        var note = Assert.Single(input.Scenario.Files).Export!;
        Assert.Equal((ExportFormat.Numbered, 4, false), (note.Format, note.Records, note.IsNewestFirst));
    }

    private static string Listed(string form, string log) =>
        string.Concat(log.TrimEnd('\n').Split('\n').Select((line, index) => string.Format(null, form, index + 1, line) + "\n"));

    private static string Read(string text)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("R1.log", text)]);
        return File.ReadAllText(Assert.Single(input.Scenario.Files).Path);
    }
}
