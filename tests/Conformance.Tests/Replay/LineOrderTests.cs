using Conformance.Checks.Rules;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Lines that stand behind one of later time or higher number are counted, and are no violation.</summary>
public class LineOrderTests
{
    private const string Set = "%SYS-5-CONFIG_I: Configured from console by console";

    [Theory]
    [InlineData("times that run on", "Mar  1 10:00:01.000|Mar  1 10:00:01.000|Mar  1 10:00:02.000", "")]
    [InlineData("a time that was overtaken", "Mar  1 10:00:01.000|Mar  1 10:00:03.000|Mar  1 10:00:02.000|Mar  1 10:00:04.000", "1/0 @3-3")]
    [InlineData("several times that were overtaken", "Mar  1 10:00:03.000|Mar  1 10:00:02.000|Mar  1 10:00:04.000|Mar  1 10:00:03.900", "2/0 @2-4")]
    [InlineData("a whole second behind its parts", "Mar  1 10:00:01.900|Mar  1 10:00:01|Mar  1 10:00:02.000", "")]
    [InlineData("a clock that went back, which is a step", "Mar  1 10:00:01.000|Mar  1 09:00:01.000|Mar  1 09:00:02.000", "")]
    [InlineData("the turn of the year", "Dec 31 23:59:59.900|Jan  1 00:00:00.100", "")]
    [InlineData("midnight", "23:59:59.900|00:00:00.100", "")]
    [InlineData("stamps of two kinds", "Mar  1 10:00:05.000|00:12:54|Mar  1 10:00:06.000|00:12:55", "")]
    [InlineData("uptimes of hours", "1d02h|1d02h|1d03h", "")]
    [InlineData("numbers that run on", "000007: Mar  1 10:00:01|000008: Mar  1 10:00:01|000009: Mar  1 10:00:01", "")]
    [InlineData("a number that was overtaken", "000007: Mar  1 10:00:01|000009: Mar  1 10:00:01|000008: Mar  1 10:00:01", "1/1 @3-3")]
    [InlineData("a number that stands twice", "000007: Mar  1 10:00:01|000007: Mar  1 10:00:01", "")]
    [InlineData("numbers that begin anew", "000907: Mar  1 10:00:01|000001: Mar  1 10:00:02", "")]
    [InlineData("a line by both its time and its number is one", "000009: Mar  1 10:00:02.000|000008: Mar  1 10:00:01.000", "1/1 @2-2")]
    [InlineData("a relay that received it earlier", "Nov 23 10:00:02 R1 7|Nov 23 10:00:01 R1 8", "1/0 @2-2")]
    [InlineData("a relay whose clock was set back goes on from there", "Nov 23 03:00:00 R1 7|Nov 23 02:00:00 R1 8|Nov 23 02:00:01 R1 9", "1/0 @2-2")]
    [InlineData("the year of a relay that turns", "Dec 31 23:59:59 R1 7|Jan  1 00:00:00 R1 8", "")]
    [InlineData("a relay's summer time that ends", "2024-10-27T02:59:59+02:00 R1 7|2024-10-27T02:00:00+01:00 R1 8", "")]
    public void What_stands_behind_a_later_line_is_counted(string what, string headers, string expected)
    {
        var facts = Replayed.Of(string.Join('\n', headers.Split('|').Select(header => $"{header}: {Set}"))).Facts;
        Assert.Equal((what, expected), (what, string.Join(' ', facts.OfType<LinesOutOfOrder>().Select(lines => $"{lines.Count}/{lines.ByNumber} @{lines.Evidence[0].Line}-{lines.Evidence[1].Line}"))));
    }

    [Fact]
    public void A_line_of_the_relay_itself_has_its_place_too() =>
        Assert.Single(Replayed.Of($"Nov 23 10:00:44 R1 last message repeated 3 times\nNov 23 10:00:31 R1 7: {Set}").Facts.OfType<LinesOutOfOrder>());

    [Fact]
    public void However_many_there_are_they_are_one_note()
    {
        var lines = Enumerable.Range(1, 400).Select(number => $"Mar  1 10:{number / 60:00}:{number % 60:00}.{(number % 2 == 0 ? "000" : "900")}: {Set}\nMar  1 10:{number / 60:00}:{number % 60:00}.500: {Set}");
        var finding = Assert.Single(RuleBook.Judge(new RunFacts(Replayed.Of(string.Join('\n', lines)).Facts)));
        Assert.Equal(("LOSS-010", "R1: 200 lines stand behind one of later time, the first at r1.log:2, the last at r1.log:798"), (finding.Code, finding.Message));
    }
}
