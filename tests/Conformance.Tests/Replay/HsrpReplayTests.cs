using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>HSRP groups and their redundancy clients.</summary>
public class HsrpReplayTests
{
    private const string Event = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)";
    private const string Move = "HSRP: Fa0/0 Grp 1 Standby -> Active";
    private const string Syslog = "%HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active";
    private const string Client = "HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Standby -> Active";

    [Fact]
    public void The_four_lines_of_one_move_are_one_transition_of_the_group_and_one_of_the_client()
    {
        var run = Replayed.Of(string.Join('\n', Event, Move, Syslog, Client));
        Assert.Equal(["Standby -c-> Active @2"], run.Moves("hsrp"));
        Assert.Equal(["Standby --> Active @4"], run.Moves("hsrp-redundancy"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_syslog_message_alone_is_a_transition() => Assert.Equal(["Standby --> Active @1"], Replayed.Of(Syslog).Moves("hsrp"));

    /// <summary>PROTOCOLS §1.9: IOS tells by syslog of moves into and out of Active, and of Speak -> Standby.</summary>
    [Theory]
    [InlineData("NotLogged Init => Listen @2", "Active -> Init", "Listen -> Active")]
    [InlineData("NotLogged Init => Speak @2", "Standby -> Init", "Speak -> Standby")]
    [InlineData("NotLogged Speak => Standby @2", "Active -> Speak", "Standby -> Active")]
    [InlineData("State Active => Standby @2", "Listen -> Active", "Standby -> Active")]
    public void What_syslog_alone_leaves_out_is_a_gap_by_design(string gap, params string[] moves) =>
        Assert.Equal([gap], Replayed.Of(string.Join('\n', moves.Select(move => "%HSRP-5-STATECHANGE: Vlan1 Grp 1 state " + move))).Gaps);

    [Fact]
    public void Where_debug_tells_of_every_move_a_missing_one_is_no_gap_by_design() =>
        Assert.Equal(["Overtaken Init => Listen @2"], Replayed.Of("HSRP: Vl1 Grp 1 Active -> Init\n%HSRP-5-STATECHANGE: Vlan1 Grp 1 state Listen -> Active").Gaps);

    /// <summary>Words are kept in a table of fixed size (ADR 7): what a name means must not depend on whether it is still kept.</summary>
    [Fact]
    public void The_active_router_is_the_same_one_after_any_number_of_other_names()
    {
        static string Hello(int group, string sender) => $"HSRP: Fa0/0 Grp {group} Hello  in  {sender} Active  pri 110 vIP 172.16.{group}.254";
        var others = Enumerable.Range(0, 60_000).Select(number => Hello(2, $"10.{number >> 12}.{number >> 6 & 63}.{number & 63}"));
        var run = Replayed.Of(string.Join('\n', ["HSRP: Fa0/0 Grp 1 Active router is 172.16.1.2", .. others.SelectMany(hello => (string[])[hello, hello]), Hello(1, "172.16.1.2"), "HSRP: Fa0/0 Grp 1 Standby -> Active"]));
        Assert.Equal("172.16.1.2", Assert.Single(run.Facts.OfType<RouterChanged>()).Router);
    }

    [Fact]
    public void Two_groups_do_not_disturb_each_other()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Standby -> Active\nHSRP: Fa0/0 Grp 2 Init -> Listen\nHSRP: Vl10 Grp 1 Active -> Speak");
        Assert.Equal(["Standby --> Active @1", "Init --> Listen @2", "Active --> Speak @3"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_move_without_a_row_is_rejected_and_replay_goes_on()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Init -> Active\nHSRP: Fa0/0 Grp 1 Active -> Speak");
        Assert.Equal(["Init !!> Active @1", "Active --> Speak @2"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_move_that_its_event_does_not_lead_to_is_a_gap_where_another_event_would()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Listen");
        Assert.Equal(["Standby -c-> Listen @2"], run.Moves("hsrp"));
        Assert.Equal(["MoveWithoutEvent Standby => Listen @2"], run.Gaps);
    }

    [Fact]
    public void A_lost_line_is_a_gap_and_no_violation()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Init -> Listen\nHSRP: Fa0/0 Grp 1 Speak -> Standby");
        Assert.Equal(["Init --> Listen @1", "Speak --> Standby @2"], run.Moves("hsrp"));
        Assert.Equal(["State Listen => Speak @2"], run.Gaps);
    }

    [Fact]
    public void The_second_Hello_that_a_router_sends_tells_its_state()
    {
        var run = Replayed.Of("HSRP: Gi0/1 Grp 1 Hello  out 10.20.30.2 Active  pri 110 vIP 10.20.30.1\nHSRP: Gi0/1 Grp 1 Hello  out 10.20.30.2 Active  pri 110 vIP 10.20.30.1");
        Assert.Equal(("Active", 2), (Assert.Single(run.Facts.OfType<StateSeen>()).State, run.Facts.OfType<StateSeen>().Single().Evidence[0].Line));
    }

    [Fact]
    public void A_capture_without_the_line_of_the_virtual_address_does_not_say_that_it_is_unknown()
    {
        var run = Replayed.Of("""
            R1#show standby
            FastEthernet0/0 - Group 1
              State is Init (interface down)
              Active virtual MAC address is unknown
              Preemption enabled
            R1#
            HSRP: Fa0/0 Grp 1 Init: a/HSRP enabled
            HSRP: Fa0/0 Grp 1 Init -> Listen
            """);
        Assert.Equal(["Init -a-> Listen @8"], run.Moves("hsrp"));
    }

    [Fact]
    public void A_lost_move_between_its_event_and_its_client_is_inferred()
    {
        var run = Replayed.Of(string.Join('\n', Event, Client));
        Assert.Equal(["Standby ~c~> Active @2"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_event_without_its_move_is_a_gap()
    {
        var run = Replayed.Of(string.Join('\n', Event, "HSRP: Fa0/0 Grp 1 Standby: l/Hello rcvd from lower pri Standby router (90/10.1.1.3)"));
        Assert.Equal(["EventWithoutMove Active => Standby @2"], run.Gaps);
    }

    [Fact]
    public void An_event_of_a_blank_cell_changes_nothing()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Active: i/Resign rcvd (100/172.16.172.54)\nHSRP: Fa0/0 Grp 1 Redundancy group VPNHA state Active -> Active");
        Assert.Empty(run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_capture_that_the_log_does_not_lead_to_is_reached_by_inferred_moves()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Init -> Listen\nR1#show standby\nFastEthernet0/0 - Group 1\nState is Standby\nR1#");
        Assert.Equal(["Init --> Listen @1", "Listen ~~> Speak @3", "Speak ~~> Standby @3"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void The_client_must_mirror_its_group()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Standby -> Active\nHSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Active -> Speak");
        Assert.Equal(["State Active => Speak @2"], run.Gaps);
    }

    [Theory]
    [InlineData("SB11: Vl11 Standby: c/Active timer expired (unknown)", "SB11: Vl11 Standby -> Active", "%STANDBY-6-STATECHANGE: Vlan11 Group 11 state Standby -> Active")]
    [InlineData("HSRP: Vl11 Grp 11 Standby: c/Active timer expired (unknown)", "HSRP: Vl11 Grp 11 Standby -> Active", "%HSRP-5-STATECHANGE: Vlan11 Grp 11 state Standby -> Active")]
    public void Each_era_tells_a_move_with_its_event_and_its_message(string cause, string move, string message)
    {
        var run = Replayed.Of(string.Join('\n', cause, move, message));
        Assert.Equal(["Standby -c-> Active @2"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void The_update_of_the_clients_is_no_second_move()
    {
        var run = Replayed.Of($"{Move}\n{Client}\nHSRP: Fa0/0 IP Redundancy \"VPNHA\" update, Standby -> Active\nHSRP: Fa0/0 IP Redundancy \"VPNHA\" update, Active -> Active");
        Assert.Equal(["Standby --> Active @2"], run.Moves("hsrp-redundancy"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void The_update_of_the_clients_alone_proves_the_move_of_the_group_that_its_default_name_tells()
    {
        var run = Replayed.Of("HSRP: Vl1 Grp 1 Standby: c/Active timer expired (unknown)\nHSRP: Vl1 IP Redundancy \"hsrp-Vl1-1\" update, Standby -> Active");
        Assert.Equal(["Standby ~c~> Active @2"], run.Moves("hsrp"));
        Assert.Equal(["Standby --> Active @2"], run.Moves("hsrp-redundancy"));
    }

    [Fact]
    public void A_neighbour_and_a_packet_say_nothing_of_the_state_of_the_group()
    {
        var run = Replayed.Of("""
            HSRP: Gi0/1 Nbr 172.16.10.2 Adv in, active 0  passive 1
            HSRP: Gi0/1 Nbr 172.16.10.2 is passive
            HSRP: Gi0/1 Grp 1 Coup   in  172.16.10.2 Listen   pri 150 vIP 172.16.10.1
            HSRP: Gi0/1 Grp 1 Active: j/Coup rcvd from higher  pri router (150/172.16.10.2)
            HSRP: Gi0/1 Nbr 172.16.10.2 active for group 1
            HSRP: Gi0/1 Grp 1 Active -> Speak
            HSRP: Gi0/1 Nbr 172.16.10.2 Was active or standby - start passive holddown
            """);
        Assert.Equal(["Active -j-> Speak @6"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void A_router_that_preempts_says_Hello_as_Active_before_its_move()
    {
        var run = Replayed.Of("HSRP: Gi0/1 Grp 1 Hello  out 172.16.10.2 Active  pri 150 vIP 172.16.10.1\nHSRP: Gi0/1 Grp 1 Listen -> Active");
        Assert.Equal(["Listen --> Active @2"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_group_that_is_configured_anew_begins_in_Init_whatever_it_was_before()
    {
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Standby -> Active\nHSRP: Fa0/0 Grp 1 Disabled -> Init\nHSRP: Fa0/0 Grp 1 Init: a/HSRP enabled\nHSRP: Fa0/0 Grp 1 Init -> Listen");
        Assert.Equal(["Standby --> Active @1", "Init -a-> Listen @4"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }
}
