using Xunit;

namespace Conformance.Corpus.Tests;

/// <summary>The traps that real HSRP logs set, as their truths name them. Where the corpus is absent, there is nothing to fall into.</summary>
public class HsrpCorpusTests
{
    [Fact]
    public void A_coup_of_the_peer_is_one_move_however_many_lines_tell_it()
    {
        if (GatewayCapture.Of("hsrp/netacad-r1-r2-coup-and-takeover.log") is not { } run) return;
        Assert.Equal(["Active -j-> Speak @13", "Speak -d-> Standby @20"], run.Moves("hsrp"));
        Assert.Equal(["Active --> Speak @15"], run.Moves("hsrp-redundancy"));
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void The_banner_of_debug_standby_terse_and_the_prose_before_it_hold_no_events()
    {
        if (GatewayCapture.Of("hsrp/netacad-r2-active-timer-takeover.log") is not { } run) return;
        Assert.Equal(["Standby -c-> Active @22"], run.Moves("hsrp"));
        Assert.DoesNotContain(run.Unread, line => line is >= 9 and <= 22);
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_lone_router_boots_to_Active_and_Backup_is_its_clients_word_for_Listen()
    {
        if (GatewayCapture.Of("hsrp/networklessons-sw1-boot-to-active.log") is not { } run) return;
        Assert.Equal(["Init -a-> Listen @6", "Listen -d-> Speak @10", "Speak -d-> Standby @15", "Standby -c-> Active @22"], run.Moves("hsrp"));
        Assert.Equal(["Init --> Backup @7", "Backup --> Speak @11", "Speak --> Standby @16", "Standby --> Active @23"], run.Moves("hsrp-redundancy"));
        Assert.Empty(run.Moves("vrrp"));
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Unread);
    }

    [Fact]
    public void Of_five_groups_three_take_over_and_two_stay()
    {
        if (GatewayCapture.Of("hsrp/swedish-s3-five-groups-failover.log") is not { } run) return;
        var moves = run.MovesByInstance("hsrp").Select(move => move.Replace('~', '-')).ToList();
        Assert.Empty(moves.Except(["Vlan1:1 Standby -c-> Active", "Vlan20:1 Standby -c-> Active", "Vlan40:1 Standby -c-> Active"]));
        Assert.Equal(moves.Distinct(), moves);
        Assert.Contains("Vlan40:1 Standby -c-> Active", moves);
        Assert.Equal(3, run.Moves("interface").Count());
    }

    [Fact]
    public void Two_bare_messages_that_do_not_follow_from_each_other_are_a_gap_and_no_violation()
    {
        if (GatewayCapture.Of("hsrp/networklessons-statechange-syslog.log") is not { } run) return;
        Assert.Equal(["Standby --> Listen @1", "Standby --> Active @2"], run.Moves("hsrp"));
        Assert.Single(run.Gaps);
    }

    [Fact]
    public void A_tracked_interface_goes_down_and_the_group_of_another_one_yields()
    {
        if (GatewayCapture.Of("hsrp/mariusavram-track-svi-shut.log") is not { } run) return;
        Assert.Equal(["Vlan10:10 Active --> Speak", "Vlan10:10 Speak --> Standby"], run.MovesByInstance("hsrp"));
        Assert.Equal(["1 Up --> Down"], run.MovesByInstance("track"));
        Assert.Equal(["Vlan1  --> administratively down"], run.MovesByInstance("interface"));
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData(0, "Init --> Backup", "Backup --> Master", "Master --> Backup")]
    [InlineData(1, "Init --> Backup", "Backup --> Master")]
    public void A_start_of_VRRP_that_is_printed_twice_is_one_start_of_each_router(int router, params string[] moves)
    {
        if (GatewayCapture.Read("hsrp/xleonzhao-vrrp.log") is not { } text) return;
        var run = Testing.Replayed.Of(text.Split("R3(config)#", 2)[router]);
        Assert.Equal(moves.Select(move => $"GigabitEthernet0/0:20 {move}"), run.MovesByInstance("vrrp"));
        Assert.Empty(run.Gaps);
    }
}
