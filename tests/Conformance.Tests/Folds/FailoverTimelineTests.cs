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
        Assert.Equal(("R1", "R2", "j", false), (failover.From, failover.To, failover.Loss!.Event, failover.WasDual));
    }

    [Fact]
    public void A_router_that_was_seen_in_another_state_became_Active_later_than_the_one_that_took_over() =>
        Assert.Empty(Fold(Described("R1"), Described("R2"), Moved("R1", "Speak", "Standby", "d"), Moved("R2", "Standby", "Active", "c"), Moved("R1", "Active", "Init", "b")));

    [Fact]
    public void A_router_that_left_Active_itself_gave_the_role_to_nobody() =>
        Assert.Empty(Fold(Described("R1"), Described("R2"), Moved("R2", "Standby", "Active", "h"), Moved("R2", "Active", "Init", "b"), Moved("R1", "Active", "Speak", "j")));

    [Fact]
    public void A_router_that_comes_back_by_itself_is_no_failover() =>
        Assert.Empty(Fold(Described("R1"), Seen("R1", "Active"), Moved("R1", "Active", "Init", "b"), Moved("R1", "Standby", "Active", "c")));

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

    [Fact]
    public void A_router_that_yielded_once_is_not_what_ends_the_other_one_s_role_later()
    {
        var failovers = Fold(Described("R1"), Described("R2"), Seen("R1", "Active"), Moved("R2", "Standby", "Active", "c"), Moved("R2", "Active", "Speak", "g"), Moved("R2", "Standby", "Active", "c"));
        Assert.Equal(["HA-1 yields g", "HA-2 yields "], failovers.Select(failover => $"{failover.Id} yields {failover.Yield?.Event}"));
    }

    [Fact]
    public void The_first_Active_router_took_over_from_nobody() => Assert.Empty(Fold(Described("R1"), Moved("R1", "Standby", "Active", "c")));

    private static IEnumerable<Failover> Fold(params RunEvent[] facts) => RunView.Of(facts).Failovers.Failovers;

    private static EntityKey Group(string device) => new(device, "hsrp", "Vlan1:1");

    private static GroupDescribed Described(string device, string virtualIp = "10.1.1.1") => new(Group(device), virtualIp, "HA", null, "", DeviceTime.None, []);

    private static StateSeen Seen(string device, string state) => new(Group(device), state, DeviceTime.None, []);

    private static Transitioned Moved(string device, string from, string to, string on) => new(Group(device), 1, on, from, to, "", DeviceTime.None, []);
}
