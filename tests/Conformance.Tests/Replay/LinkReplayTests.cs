using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Interfaces, line protocols and tracked objects.</summary>
public class LinkReplayTests
{
    [Fact]
    public void A_shutdown_and_a_no_shutdown_are_four_transitions()
    {
        var run = Replayed.Of("""
            %LINK-5-CHANGED: Interface FastEthernet0/0, changed state to administratively down
            %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to down
            %LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up
            %LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to up
            """);
        Assert.Equal([" --> administratively down @1", "administratively down --> up @3"], run.Moves("interface"));
        Assert.Equal(["up --> down @2", "down --> up @4"], run.Moves("line-protocol"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_line_protocol_that_comes_up_proves_its_link_up_whose_line_is_lost()
    {
        var run = Replayed.Of("%LINK-5-CHANGED: Interface Vlan1, changed state to administratively down\n%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up");
        Assert.Equal(["State administratively down => up @2"], run.Gaps);
        Assert.Equal(["down --> up @2"], run.Moves("line-protocol"));
    }

    [Fact]
    public void The_same_change_twice_means_that_the_change_back_was_lost()
    {
        var run = Replayed.Of("%LINK-3-UPDOWN: Interface Vlan1, changed state to up\n%LINK-3-UPDOWN: Interface Vlan1, changed state to up");
        Assert.Equal([" --> up @1", "down --> up @2"], run.Moves("interface"));
        Assert.Equal(["State up => down @2"], run.Gaps);
    }

    [Theory]
    [InlineData("%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down")]
    [InlineData("%TRACK-6-STATE: 1 ip sla 1 reachability Up -> Down")]
    public void A_tracked_object_moves_under_both_names_of_its_message(string line) => Assert.Equal(["Up --> Down @1"], Replayed.Of(line).Moves("track"));

    [Theory]
    [InlineData("%LINK-SP-3-UPDOWN: Interface TenGigabitEthernet1/1, changed state to down")]
    [InlineData("%LINK-3-UPDOWN: SIP0/1: Interface TenGigabitEthernet1/1, changed state to down")]
    public void What_two_processors_say_of_one_link_is_one_transition(string first)
    {
        var run = Replayed.Of($"{first}\n%LINK-3-UPDOWN: Interface TenGigabitEthernet1/1, changed state to down");
        Assert.Equal([" --> down @1"], run.Moves("interface"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_reset_while_the_router_starts_is_not_the_end_of_a_link()
    {
        var run = Replayed.Of("%LINK-5-CHANGED: Interface GigabitEthernet0/0, changed state to reset\n%LINK-3-UPDOWN: Interface GigabitEthernet0/0, changed state to up");
        Assert.Equal([" --> reset @1", "reset --> up @2"], run.Moves("interface"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_link_of_Packet_Tracer_is_told_from_one_of_IOS()
    {
        var run = Replayed.Of("%LINK-5-CHANGED: Interface FastEthernet0/1, changed state to up");
        Assert.Equal(["packet-tracer.link.changed"], run.Forms);
        Assert.Equal(["Packet Tracer"], run.Facts.OfType<SimulatorNoticed>().Select(notice => notice.Simulator));
        Assert.Equal([" --> up @1"], run.Moves("interface"));
    }

    [Fact]
    public void The_line_of_a_tunnel_s_link_may_stand_behind_that_of_its_protocol()
    {
        var run = Replayed.Of("""
            *May  2 16:05:39.439: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel46, changed state to down
            *May  2 16:05:39.440: %LINK-5-CHANGED: Interface Tunnel46, changed state to administratively down
            *May  2 16:05:42.441: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel46, changed state to up
            *May  2 16:05:42.447: %LINK-3-UPDOWN: Interface Tunnel46, changed state to up
            """);
        Assert.Equal([" --> administratively down @2", "administratively down --> up @4"], run.Moves("interface"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_link_s_line_an_hour_behind_that_of_its_protocol_is_of_another_move()
    {
        var run = Replayed.Of("""
            *May  2 16:05:39.440: %LINK-5-CHANGED: Interface Tunnel46, changed state to administratively down
            *May  2 16:05:42.441: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel46, changed state to up
            *May  2 17:05:42.447: %LINK-3-UPDOWN: Interface Tunnel46, changed state to up
            """);
        Assert.NotEmpty(run.Gaps);
    }
}
