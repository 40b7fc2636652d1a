using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Xunit;

namespace Conformance.Tests.Folds;

/// <summary>Who was Active, and when the role went over.</summary>
public class FailoverTimelineTests
{
    [Fact]
    public void A_loss_and_a_takeover_are_one_failover()
    {
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R1", "Active", "Init", "b"), Moved("R2", "Standby", "Active", "c")));
        Assert.Equal(("R1", "R2", "c", "b", false), (failover.From, failover.To, failover.Takeover.Event, failover.Loss!.Event, failover.WasDual));
    }

    [Fact]
    public void It_does_not_matter_whose_log_comes_first()
    {
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R2", "Standby", "Active", "c"), Moved("R1", "Active", "Speak", "g")));
        Assert.Equal(("R1", "R2", "g", true), (failover.From, failover.To, failover.Loss!.Event, failover.WasDual));
    }

    [Fact]
    public void A_router_that_preempts_is_Active_before_the_other_one_s_first_line_says_that_it_yields()
    {
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), Moved("R2", "Standby", "Active", "h"), Moved("R1", "Active", "Speak", "j"), Moved("R1", "Speak", "Standby", "d")));
        Assert.Equal(("R1", "R2", "j", true), (failover.From, failover.To, failover.Loss!.Event, failover.WasDual));
    }

    [Fact]
    public void A_router_that_comes_back_by_itself_is_no_failover() =>
        Assert.Empty(Fold(Described("R1"), Seen("R1", "Active"), Moved("R1", "Active", "Init", "b"), Moved("R1", "Standby", "Active", "c")));

    [Theory]
    [InlineData("its log begins with it", "R1 10:00:00 Standby -> Active", "R1")]
    [InlineData("it went to Standby just before: the first election", "R1 10:00:00 Speak -> Standby|R1 10:00:01 Standby -> Active", "")]
    [InlineData("it stood by for long: a failover", "R1 10:00:00 Speak -> Standby|R1 10:05:00 Standby -> Active", "")]
    [InlineData("it began anew", "R1 10:00:00 Speak -> Active", "")]
    [InlineData("another one left as it came", "R1 10:00:00 Standby -> Active|R2 10:00:00 Active -> Speak", "")]
    [InlineData("both logs begin so: the second is a failover", "R1 10:00:00 Standby -> Active|R2 10:10:00 Standby -> Active", "R1")]
    public void A_router_of_which_no_line_tells_from_whom_it_took_over_is_named(string because, string steps, string expected)
    {
        RunEvent[] facts = [Described("R1"), Described("R2"), .. steps.Split('|').Select(At)];
        Assert.True(expected == string.Join('|', FailoverTimeline.Of(facts).Untold.Select(change => change.Entity.Device)), because);
    }

    [Fact]
    public void Routers_of_different_groups_do_not_fail_over_to_each_other() =>
        Assert.Empty(Fold(Described("R1", "10.1.1.1"), Described("R2", "10.2.2.2"), Seen("R1", "Active"), Moved("R1", "Active", "Init", "b"), Moved("R2", "Standby", "Active", "c")));

    [Fact]
    public void Failovers_of_a_group_are_counted()
    {
        var failovers = Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R1", "Active", "Init", "b"), Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Init", "b"), Moved("R1", "Standby", "Active", "c"));
        Assert.Equal(["HA-1 R1 R2", "HA-2 R2 R1"], failovers.Select(failover => $"{failover.Id} {failover.From} {failover.To}"));
    }

    [Fact]
    public void The_new_router_may_be_the_one_of_two_that_yields()
    {
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Speak", "g")));
        Assert.Equal((null, "R2", "g", true), (failover.Loss, failover.Yield!.Entity.Device, failover.Yield.Event, failover.WasDual));
    }

    [Theory]
    [InlineData("there is no log of it, an answer alone", "", "R1 -> R2|R2 -> another router")]
    [InlineData("its log tells of no leaving", "R1 10:00:00 Standby -> Active", "R1 -> R2 dual")]
    public void That_it_was_until_the_new_one_yields_needs_a_log_of_the_old_one(string because, string first, string expected)
    {
        RunEvent[] facts = [Described("R1"), Described("R2"), Seen("R1", "Active"), .. first.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(At), At("R2 10:05:00 Standby -> Active"), At("R2 10:10:00 Active -> Speak")];
        Assert.Equal((because, expected), (because, string.Join('|', Fold(facts).Select(failover => $"{failover.From} -> {failover.To}{(failover.WasDual && !failover.IsToUnlogged ? " dual" : "")}"))));
    }

    [Fact]
    public void A_router_that_yields_to_the_one_that_another_took_over_from_is_not_that_one()
    {
        RunEvent[] facts =
        [
            Described("R1"), Described("R2"), At("R1 10:00:00 Standby -> Active"),
            new RouterChanged(Group("R2"), HsrpRole.Active, "local", DeviceTime.None, []) { Was = "10.1.1.9" }, At("R2 10:05:00 Standby -> Active"),
            At("R1 10:06:00 event"), At("R1 10:06:00 Active -h> Speak"),
        ];
        Assert.False(Fold(facts).First().WasDual);
    }

    [Fact]
    public void A_router_that_yielded_once_is_not_what_ends_the_other_one_s_role_later()
    {
        var failovers = Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Speak", "g"), Moved("R2", "Standby", "Active", "c"));
        Assert.Equal(["HA-1 yields g", "HA-2 yields "], failovers.Select(failover => $"{failover.Id} yields {failover.Yield?.Event}"));
    }

    [Theory]
    [InlineData("its log ends", "", false)]
    [InlineData("it shows itself as Active later", "R1 10:06:00 still", true)]
    [InlineData("it says so of an event", "R1 10:06:00 event", true)]
    [InlineData("it leaves later", "R1 10:06:00 Active -> Speak", true)]
    [InlineData("only a later state tells that it left", "R1 10:06:00 Init -> Listen", false)]
    [InlineData("an answer in its log shows it as Active", "R1 - still R1.log", true)]
    [InlineData("an answer of another file does, and nobody knows when", "R1 - still R1.txt", false)]
    [InlineData("it left before, by a clock that nobody trusts", "R1 *10:00:00 Active -> Init", false)]
    public void That_both_were_Active_needs_the_old_router_to_say_so(string because, string last, bool wasDual)
    {
        RunEvent[] facts = [Described("R1"), Described("R2"), At("R1 10:00:00 Standby -> Active"), At("R2 10:05:00 Standby -> Active"), .. last.Length > 0 ? [At(last)] : Array.Empty<RunEvent>()];
        var failover = Assert.Single(Fold(facts));
        Assert.True(wasDual == failover.WasDual, because);
        Assert.Equal(("R1", "R2"), (failover.From, failover.To));
    }

    [Theory]
    [InlineData("by turns", "R1 *10:00:00 Active -> Init|R1 *10:05:00 Standby -> Active|R2 *09:00:00 Standby -> Active|R2 *09:05:00 Active -> Init", "R1 -> R2 after Active -> Init|R2 -> R1 after Active -> Init")]
    [InlineData("whoever is first", "R2 *09:00:00 Standby -> Active|R2 *09:05:00 Active -> Init|R1 *10:00:00 Active -> Init|R1 *10:05:00 Standby -> Active", "R1 -> R2 after Active -> Init|R2 -> R1 after Active -> Init")]
    [InlineData("who goes to Speak yields to the other", "R1 *10:00:00 Active -> Speak|R1 *10:05:00 Standby -> Active|R2 *09:00:00 Standby -> Active|R2 *09:05:00 Active -> Speak", "R1 -> R2 dual|R2 -> R1 dual")]
    [InlineData("a coup is before the leaving", "R1 *10:00:00 Active -j> Speak|R1 *10:05:00 Standby -h> Active|R2 *09:00:00 Standby -h> Active|R2 *09:05:00 Active -j> Speak", "R1 -> R2 dual|R2 -> R1 dual")]
    public void Where_no_clock_tells_who_was_first_they_take_turns(string because, string moves, string expected)
    {
        var failovers = Fold([Described("R1"), Described("R2"), .. moves.Split('|').Select(At)]);
        Assert.Equal((because, expected), (because, string.Join('|', failovers.Select(failover => $"{failover.From} -> {failover.To} {(failover.WasDual ? "dual" : $"after {failover.Loss?.From} -> {failover.Loss?.To}")}"))));
    }

    [Fact]
    public void A_router_of_which_the_first_line_says_that_it_left_was_Active_as_the_other_took_over()
    {
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), At("R2 10:05:00 Standby -> Active"), At("R1 10:05:01 Active -> Speak")));
        Assert.Equal(("R1", "R2", true), (failover.From, failover.To, failover.WasDual));
    }

    [Fact]
    public void Hours_later_it_was_not() =>
        Assert.Empty(Fold(Described("R1"), Described("R2"), At("R2 10:05:00 Standby -> Active"), At("R1 14:00:00 Active -> Speak")));

    [Fact]
    public void Of_more_than_two_routers_without_a_virtual_address_nobody_knows_which_are_of_one_group() =>
        Assert.Empty(Fold(At("R1 10:00:00 Standby -> Active"), At("R3 10:30:00 Standby -> Active"), At("R1 11:00:00 Active -> Init"), At("R2 11:00:09 Standby -> Active")));

    [Fact]
    public void A_move_that_no_row_allows_is_a_takeover_all_the_same()
    {
        var rejected = new Rejected(Group("R1"), "", "Init", "Active", "", [], "", DeviceTime.None, []);
        var failovers = Fold(Described("R1"), Described("R2"), Moved("R1", "Active", "Init", "b"), Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Init", "b"), rejected);
        Assert.Equal(["R1 R2", "R2 R1"], failovers.Select(failover => $"{failover.From} {failover.To}"));
    }

    [Fact]
    public void A_router_whose_lines_do_not_tell_the_virtual_address_is_of_the_group_of_its_interface()
    {
        var failover = Assert.Single(Fold(Described("R1"), At("R1 10:00:00 Active -> Init"), At("R2 10:00:09 Standby -> Active")));
        Assert.Equal(("R1", "R2"), (failover.From, failover.To));
    }

    [Fact]
    public void The_first_Active_router_took_over_from_nobody() => Assert.Empty(Fold(Described("R1"), Moved("R1", "Standby", "Active", "c")));

    [Theory]
    [InlineData("the event names it", "c", "10.1.1.3", "10.1.1.3 -> R2, unlogged")]
    [InlineData("a device of the run has the address", "c", "10.1.1.9", "R1 -> R2")]
    [InlineData("it heard nobody", "c", "unknown", "")]
    [InlineData("the event is of a standby router", "d", "10.1.1.3", "")]
    public void A_takeover_is_told_by_the_log_of_the_new_router_alone(string because, string on, string peer, string expected)
    {
        GroupDescribed own = new(Group("R1"), "10.1.1.1", "HA", null, "10.1.1.9", DeviceTime.None, []);
        GroupEventOccurred occurred = new(Group("R2"), "Standby", on, peer, DeviceTime.None, []);
        var failovers = Fold(own, Described("R2"), occurred, Moved("R2", "Standby", "Active", on));
        Assert.Equal((because, expected), (because, string.Join('|', failovers.Select(failover => $"{failover.From} -> {failover.To}{(failover.IsFromUnlogged ? ", unlogged" : "")}"))));
    }

    [Fact]
    public void A_log_that_tells_later_that_its_router_left_is_that_of_the_router_before()
    {
        GroupEventOccurred coup = new(Group("R2"), "Standby", "h", "10.1.1.3", DeviceTime.None, []);
        var failover = Assert.Single(Fold(Described("R1"), Described("R2"), coup, Moved("R2", "Standby", "Active", "h"), Moved("R1", "Active", "Speak", "j")));
        Assert.Equal(("R1", "R2", "j", true, false), (failover.From, failover.To, failover.Loss!.Event, failover.WasDual, failover.IsFromUnlogged));
    }

    [Fact]
    public void Of_a_router_that_flaps_beside_one_without_a_log_each_failover_says_whose_log_is_missing()
    {
        GroupEventOccurred heard = new(Group("R2"), "Standby", "c", "10.1.1.3", DeviceTime.None, []);
        var failovers = Fold(Described("R2"), heard, Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Speak", "g"), heard, Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Speak", "g"));
        Assert.Equal(
            ["10.1.1.3 -> R2, from unlogged", "R2 -> 10.1.1.3, to unlogged", "10.1.1.3 -> R2, from unlogged", "R2 -> another router, to unlogged"],
            failovers.Select(failover => $"{failover.From} -> {failover.To}{(failover.IsFromUnlogged ? ", from unlogged" : "")}{(failover.IsToUnlogged ? ", to unlogged" : "")}"));
    }

    [Fact]
    public void A_router_that_was_told_of_an_Active_one_and_went_to_Init_has_none_to_take_over_from() =>
        Assert.Empty(Fold(Described("R2"), new RouterChanged(Group("R2"), HsrpRole.Active, "10.1.1.3", DeviceTime.None, []), Moved("R2", "Standby", "Init", "b"), Moved("R2", "Standby", "Active", "c")));

    private static IEnumerable<Failover> Fold(params RunEvent[] facts) => RunView.Of(facts).Failovers.Failovers;

    private static EntityKey Group(string device) => new(device, "hsrp", "Vlan1:1");

    private static GroupDescribed Described(string device, string virtualIp = "10.1.1.1") => new(Group(device), virtualIp, "HA", null, "", DeviceTime.None, []);

    private static StateSeen Seen(string device, string state) => new(Group(device), state, DeviceTime.None, []);

    private static Transitioned Moved(string device, string from, string to, string on) => new(Group(device), 1, on, from, to, "", DeviceTime.None, []);

    /// <summary>A fact with a time: <c>R1 10:00:00 Active -j> Speak</c>; an asterisk marks a clock that nobody set.</summary>
    private static RunEvent At(string words)
    {
        var parts = words.Split(' ');
        _ = DeviceTime.TryParse(parts[1] == "-" ? "" : $"2026-12-02T{parts[1].TrimStart('*')}", out var time);
        time = time with { Quality = parts[1].StartsWith('*') ? ClockQuality.NotSet : ClockQuality.Authoritative };
        Evidence[] line = [new(parts[^1].StartsWith('R') ? parts[^1] : $"{parts[0]}.log", parts[1] == "-" ? 2 : 1, 2, words)];
        return parts[2..] switch
        {
            ["still", ..] => new GroupStillActive(Group(parts[0]), time, line),
            ["event"] => new GroupEventOccurred(Group(parts[0]), "Active", "h", "10.1.1.9", time, line),
            [var from, var arrow, var to] => new Transitioned(Group(parts[0]), 1, arrow.Trim('-', '>'), from, to, "", time, line),
            _ => throw new ArgumentException(words),
        };
    }
}
