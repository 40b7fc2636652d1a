using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>VRRP groups.</summary>
public class VrrpReplayTests
{
    private const string Start = "04:32:14.109: %VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Init -> Backup";

    [Fact]
    public void A_move_that_is_printed_twice_within_milliseconds_is_one_transition()
    {
        var run = Replayed.Of($"{Start}\n04:32:14.113: %VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Init -> Backup");
        Assert.Equal(["Init --> Backup @1"], run.Moves("vrrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void The_same_move_seconds_later_is_another_one_with_lines_missing_between()
    {
        var run = Replayed.Of($"{Start}\n04:35:14.113: %VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Init -> Backup");
        Assert.Equal(["Init --> Backup @1", "Init --> Backup @2"], run.Moves("vrrp"));
        Assert.Equal(["State Backup => Init @2"], run.Gaps);
    }

    [Fact]
    public void A_debug_event_is_the_cause_of_the_move_that_follows_it()
    {
        var run = Replayed.Of("""
            *Mar  5 22:27:40.970: VRRP: Grp 1 Event - Advert higher or equal priority
            *Mar  5 22:27:44.502: VRRP: Grp 1 Event - Master down timer expired
            *Mar  5 22:27:44.502: %VRRP-6-STATECHANGE: Fa0/0 Grp 1 state Backup -> Master
            *Mar  5 22:28:09.970: VRRP: Grp 1 Event - Advert higher or equal priority
            *Mar  5 22:28:09.970: %VRRP-6-STATECHANGE: Fa0/0 Grp 1 state Master -> Backup
            """);
        Assert.Equal(["Backup -Master down timer expired-> Master @3", "Master -Advert higher or equal priority-> Backup @5"], run.Moves("vrrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_event_that_does_not_lead_there_is_not_its_cause()
    {
        var run = Replayed.Of("VRRP: Grp 1 Event - Advert higher or equal priority\n%VRRP-6-STATECHANGE: Fa0/0 Grp 1 state Backup -> Master");
        Assert.Equal(["Backup --> Master @2"], run.Moves("vrrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_group_that_was_disabled_starts_from_Init_again()
    {
        var run = Replayed.Of("""
            %VRRP-6-STATECHANGE: Fa0/0 Grp 10 state Backup -> Disable
            %VRRP-6-STATECHANGE: Fa0/0 Grp 10 state Init -> Master
            %VRRP-6-STATECHANGE: Fa0/0 Grp 10 state Master -> Disable
            %VRRP-6-STATECHANGE: Fa0/0 Grp 10 state Init -> Master
            """);
        Assert.Equal(["Backup --> Disable @1", "Init --> Master @2", "Master --> Disable @3", "Init --> Master @4"], run.Moves("vrrp"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void VRRPv3_says_the_same_in_capitals() =>
        Assert.Equal(["Backup --> Master @1"], Replayed.Of("19:48:03.948: %VRRP-6-STATE: Vlan22 IPv4 group 22 state BACKUP -> MASTER").Moves("vrrp"));

    [Fact]
    public void A_group_of_IPv6_is_another_one_than_that_of_IPv4_with_its_number()
    {
        var run = Replayed.Of("""
            19:48:03.948: %VRRP-6-STATE: Vlan22 IPv4 group 22 state BACKUP -> MASTER
            19:48:04.948: %VRRP-6-STATE: Vlan22 IPv6 group 22 state BACKUP -> MASTER
            19:49:03.948: %VRRP-6-STATE: Vlan22 IPv4 group 22 state MASTER -> BACKUP
            """);
        Assert.Equal(["Vlan22:22", "Vlan22:22 IPv6", "Vlan22:22"], run.Facts.OfType<Transitioned>().Select(move => move.Entity.Instance));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_answer_shows_the_group_its_address_and_who_is_master()
    {
        var run = Replayed.Of("""
            R1#show vrrp

            Vlan22 - Group 22 - Address-Family IPv4
              State is MASTER
              Virtual IP address is 172.16.22.1
              Priority is 110
              Master Router is 172.16.22.2 (local), priority is 110
            R1#
            19:49:03.948: %VRRP-6-STATE: Vlan22 IPv4 group 22 state BACKUP -> MASTER
            """);
        var described = Assert.Single(run.Facts.OfType<GroupDescribed>());
        Assert.Equal(("Vlan22:22", "172.16.22.1", 110, "172.16.22.2"), (described.Entity.Instance, described.VirtualIp, described.Priority, described.OwnAddress));
        Assert.Equal("local", Assert.Single(run.Facts.OfType<RouterChanged>()).Router);
        Assert.Equal(["State Master => Backup @9"], run.Gaps);
    }

    [Theory]
    [InlineData("2", "10.1.1.2")]
    [InlineData("2 3", "10.1.1.3")]
    [InlineData("2 9 2 9", "")]
    public void The_master_that_was_heard_is_named_where_the_advertisements_are_of_one_group(string heard, string master)
    {
        var advertisements = heard.Split(' ').Select(sender => $"VRRP: Grp 1 Advertisement priority 120, ipaddr 10.1.1.{sender}\nVRRP: Grp 1 Event - Advert higher or equal priority");
        var run = Replayed.Of(string.Join('\n', [.. advertisements, "VRRP: Grp 1 Event - Master down timer expired", "%VRRP-6-STATECHANGE: Gi0/0 Grp 1 state Backup -> Master"]));
        Assert.Equal(master, run.Facts.OfType<GroupEventOccurred>().SingleOrDefault()?.Peer ?? "");
    }

    [Fact]
    public void Vrrp_is_no_Hsrp_and_Glbp_is_neither()
    {
        var run = Replayed.Of($"{Start}\nGLBP: Fa0/0 1 Standby -> Active\n%GLBP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active");
        Assert.Empty(run.Moves("hsrp"));
        Assert.Single(run.Moves("vrrp"));
        Assert.Empty(run.Unread);
    }
}
