using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Alignment;

/// <summary>What is supposed of a line that does not fit: the cheapest of lost lines, a late line and a repeated one.</summary>
public class CheapestAccountTests
{
    [Theory]
    [InlineData("swapped, with times that say so",
        "12:00:01.000 Listen -> Speak|12:00:12.000 Standby -> Active|12:00:11.000 Speak -> Standby|12:00:30.000 Active -> Speak",
        "Overtaken Active => Speak @3")]
    [InlineData("swapped within the resolution of the clock",
        "12:00:01.000 Listen -> Speak|12:00:11.000 Standby -> Active|12:00:11.000 Speak -> Standby|12:00:30.000 Active -> Speak",
        "Overtaken Active => Speak @3")]
    [InlineData("swapped at the very beginning",
        "12:00:11.000 Standby -> Active|12:00:11.000 Speak -> Standby|12:00:30.000 Active -> Speak",
        "Overtaken Active => Speak @2")]
    [InlineData("one line late by two",
        "12:00:01.000 Listen -> Speak|12:00:12.000 Standby -> Active|12:00:13.000 Active -> Speak|12:00:11.000 Speak -> Standby|12:00:30.000 Speak -> Standby",
        "Overtaken Speak => Speak @4")]
    [InlineData("not swapped, since the times contradict it",
        "12:00:01.000 Listen -> Speak|12:00:11.000 Standby -> Active|12:00:12.000 Speak -> Standby",
        "State Speak => Standby @2|State Active => Speak @3")]
    [InlineData("said twice at one time",
        "12:00:01.000 Listen -> Speak|12:00:11.000 Speak -> Standby|12:00:11.000 Speak -> Standby|12:00:22.000 Standby -> Active",
        "SaidTwice Standby => Standby @3")]
    [InlineData("the same move again later",
        "12:00:11.000 Speak -> Standby|12:00:22.000 Speak -> Standby",
        "State Standby => Speak @2")]
    [InlineData("lost",
        "12:00:01.000 Listen -> Speak|12:00:22.000 Standby -> Active|12:00:33.000 Active -> Speak",
        "State Speak => Standby @2")]
    public void The_cheapest_account_wins(string because, string moves, string gaps)
    {
        var text = string.Join('\n', moves.Split('|').Select(move => $"*Mar  1 {move[..12]}: HSRP: Fa0/0 Grp 1 {move[13..]}"));
        var run = Replayed.Of(text);
        Assert.True(gaps.Split('|').SequenceEqual(run.Gaps), $"{because}: {string.Join('|', run.Gaps)}");
        Assert.DoesNotContain(run.Facts, fact => fact is Rejected);
    }

    [Fact]
    public void What_else_could_be_supposed_is_kept_with_its_cost_and_a_violation_is_dearest()
    {
        var run = Replayed.Of("*Mar  1 12:00:01.000: HSRP: Fa0/0 Grp 1 Init -> Listen\n*Mar  1 12:00:22.000: HSRP: Fa0/0 Grp 1 Standby -> Active");
        var gap = Assert.Single(run.Facts.OfType<GapFound>());
        Assert.Equal([(RepairKind.Lost, 20), (RepairKind.Violation, 1000)], gap.Weighed.Select(repair => (repair.Kind, repair.Cost)));
        Assert.Equal(["Listen c -> Speak", "Speak d -> Standby"], gap.Weighed[0].Steps);
    }

    [Fact]
    public void Numbers_that_are_missing_make_lost_lines_cheap()
    {
        var run = Replayed.Of("000101: *Mar  1 12:00:01.000: HSRP: Fa0/0 Grp 1 Init -> Listen\n000104: *Mar  1 12:00:22.000: HSRP: Fa0/0 Grp 1 Standby -> Active");
        Assert.Equal(2, Assert.Single(run.Facts.OfType<GapFound>()).Weighed[0].Cost);
    }

    [Fact]
    public void A_line_said_twice_behind_its_event_is_the_line_before_it()
    {
        const string Move = "*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Standby -> Active";
        var run = Replayed.Of($"*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\n{Move}\n{Move}");
        Assert.Equal(["SaidTwice Active => Active @3"], run.Gaps);
        Assert.Equal(["Standby -c-> Active @2"], run.Moves("hsrp"));
    }

    [Fact]
    public void A_line_said_twice_may_be_glued_to_a_prompt_and_what_was_typed_there()
    {
        const string Move = "*Jan 30 11:40:23.863: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel0, changed state to down";
        var run = Replayed.Of($"R1(config)#interface Tunnel0\n{Move}\nR1(config)#interface Tunnel0{Move}");
        Assert.Equal(["SaidTwice down => down @3"], run.Gaps);
    }

    [Fact]
    public void A_line_said_twice_may_have_the_next_one_glued_to_it()
    {
        const string Link = "*Jan 30 10:33:14.323: %LINK-3-UPDOWN: Interface Ethernet1/1, changed state to up";
        const string Protocol = "*Jan 30 10:33:15.323: %LINEPROTO-5-UPDOWN: Line protocol on Interface Ethernet1/1, changed state to up";
        var run = Replayed.Of($"{Link}\n{Protocol}\n{Link}{Protocol}");
        Assert.Equal(["SaidTwice up => up @3", "SaidTwice up => up @3"], run.Gaps);
    }

    [Fact]
    public void A_late_move_keeps_neither_the_state_nor_the_syslog_line_of_the_move_that_it_belongs_before()
    {
        var run = Replayed.Of(
            """
            *Mar  1 12:00:01.000: HSRP: Fa0/0 Grp 1 Listen -> Speak
            *Mar  1 12:00:12.000: HSRP: Fa0/0 Grp 1 Standby -> Active
            *Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby
            *Mar  1 12:00:12.000: %HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active
            """);
        Assert.Equal(["Overtaken Active => Speak @3"], run.Gaps);
        Assert.Equal(("Active", 2), run.Facts.OfType<StateSeen>().Select(seen => (seen.State, seen.Evidence[0].Line)).Last());
    }

    [Fact]
    public void A_line_said_twice_is_one_transition()
    {
        var run = Replayed.Of(string.Join('\n', Enumerable.Repeat("*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby", 3)));
        Assert.Equal(["Speak --> Standby @1"], run.Moves("hsrp"));
        Assert.Equal(2, run.Gaps.Count());
    }

    [Fact]
    public void A_line_that_was_overtaken_leaves_the_entity_where_the_later_one_led()
    {
        var run = Replayed.Of("*Mar  1 12:00:12.000: HSRP: Fa0/0 Grp 1 Standby -> Active\n*Mar  1 12:00:11.000: HSRP: Fa0/0 Grp 1 Speak -> Standby\n*Mar  1 12:00:20.000: HSRP: Fa0/0 Grp 1 Active -> Speak");
        Assert.Equal(["Standby --> Active @1", "Speak --> Standby @2", "Active --> Speak @3"], run.Moves("hsrp"));
        Assert.Equal(["Overtaken Active => Speak @2"], run.Gaps);
    }
}
