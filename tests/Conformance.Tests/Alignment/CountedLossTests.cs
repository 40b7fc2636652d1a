using Conformance.Checks.Rules;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Alignment;

/// <summary>Counters of `show logging` that stand behind the lines: what they tell of the lines before them.</summary>
public class CountedLossTests
{
    private const string TwoLost = "*Mar  1 12:00:01.000: HSRP: Fa0/0 Grp 1 Init -> Listen\n*Mar  1 12:00:22.000: HSRP: Fa0/0 Grp 1 Standby -> Active\n";

    [Theory]
    [InlineData("no counter", "", 20)]
    [InlineData("nothing was lost", "0 0 0", 20)]
    [InlineData("as many were dropped", "2 0 0", 10)]
    [InlineData("more were held back", "0 7 0", 10)]
    [InlineData("fewer were dropped than are missing", "1 0 0", 20)]
    [InlineData("a flush, of nobody knows how many", "0 0 1", 10)]
    public void A_counter_behind_the_lines_makes_lost_lines_cheaper_as_many_as_it_counts(string what, string counters, int cost) =>
        Assert.Equal((what, cost), (what, Costs(TwoLost + (counters.Length > 0 ? Shown(counters) : ""))[0]));

    [Fact]
    public void A_counter_that_did_not_rise_since_the_capture_before_tells_of_no_loss_in_between() => Assert.Equal([20], Costs(Shown("5 0 0") + TwoLost + Shown("5 0 0")));

    [Fact]
    public void A_counter_that_rose_tells_of_what_it_rose_by() => Assert.Equal([10], Costs(Shown("5 0 0") + TwoLost + Shown("7 0 0")));

    [Fact]
    public void A_counter_that_fell_began_anew() => Assert.Equal([10], Costs(Shown("5 0 0") + TwoLost + Shown("3 0 0")));

    [Fact]
    public void A_capture_tells_nothing_of_the_lines_behind_it() => Assert.Equal([20], Costs(Shown("5 0 0") + TwoLost));

    [Fact]
    public void The_numbers_of_the_very_lines_tell_more() =>
        Assert.Equal([2], Costs("000101: *Mar  1 12:00:01.000: HSRP: Fa0/0 Grp 1 Init -> Listen\n000104: *Mar  1 12:00:22.000: HSRP: Fa0/0 Grp 1 Standby -> Active\n" + Shown("9 0 0")));

    [Fact]
    public void The_finding_names_the_line_of_the_counter()
    {
        var finding = Assert.Single(RuleBook.Judge(new RunFacts(Replayed.WithCaptures(TwoLost + Shown("2 0 0")).Facts)), finding => finding.Code == "LOSS-001");
        Assert.Equal("R1: 2 messages were dropped before r1.log:4: the missing line may be one of them", finding.So);
        Assert.Equal([2, 1, 4], finding.Evidence.Select(line => line.Line));
    }

    [Fact]
    public void A_loss_is_counted_once_however_often_it_is_shown()
    {
        var losses = Replayed.Of(Shown("5 0 0") + TwoLost + Shown("5 0 0") + Shown("8 0 0")).Facts.OfType<MessagesLost>();
        Assert.Equal([(5L, 1), (3L, 2)], losses.Select(loss => (loss.Count!.Value, loss.Evidence.Count)));
    }

    /// <summary>A line that takes a proof away may be among those that were lost.</summary>
    [Theory]
    [InlineData("0 0 0", "TIME-005 Violates")]
    [InlineData("1 0 0", "TIME-005 Inconclusive")]
    public void A_timer_that_seems_short_is_no_proof_where_a_counter_tells_of_lost_lines(string counters, string verdict)
    {
        const string Short =
            "Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01\n"
            + "Dec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nDec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Standby -> Active\n";
        var timer = RuleBook.Judge(new RunFacts(Replayed.WithCaptures(Short + Shown(counters)).Facts)).Single(finding => finding.Code == "TIME-005");
        Assert.Equal(verdict, $"{timer.Code} {timer.Verdict}");
    }

    private static int[] Costs(string text) => [.. Replayed.WithCaptures(text).Facts.OfType<GapFound>().Select(gap => gap.Weighed[0].Cost)];

    private static string Shown(string counters)
    {
        var figures = counters.Split(' ');
        return $"R1#show logging\nSyslog logging: enabled ({figures[0]} messages dropped, {figures[1]} messages rate-limited, {figures[2]} flushes, 0 overruns, xml disabled, filtering disabled)\nR1#\n";
    }
}
