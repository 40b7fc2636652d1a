using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>A router that started has nothing of what it had in its memory, and what comes then is no loss of lines.</summary>
public class RestartReplayTests
{
    private const string Restart = "%SYS-5-RESTART: System restarted --";

    [Theory]
    [InlineData("hsrp", "HSRP: Fa0/0 Grp 1 Standby -> Active", "Active ~~> Init @2")]
    [InlineData("vrrp", "%VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Backup -> Master", "Master ~~> Init @2")]
    [InlineData("ospf", "%OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on Serial1/1 from LOADING to FULL, Loading Done", "FULL ~~> DOWN @2")]
    [InlineData("crypto-session", "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP.  Peer 172.16.172.69:500       Id: 172.16.172.69", "UP ~~> DOWN @2")]
    public void Its_entities_are_where_they_begin(string protocol, string line, string end) => Assert.Equal(end, Replayed.Of($"{line}\n{Restart}").Moves(protocol).Last());

    [Fact]
    public void Its_SAs_and_their_routes_are_gone()
    {
        var run = Replayed.Of(
            $"""
            IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.2, sa_proto= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029
            ISAKMP (0:1): sending packet to 10.1.1.2 (I) QM_IDLE
            IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE
            {Restart}
            """);
        Assert.Equal("present ~~> absent @4", run.Moves("rri").Last());
        Assert.Equal("ACTIVE ~~> DELETED @4", run.Moves("ipsec-sa").Last());
        Assert.EndsWith("~~> MM_NO_STATE @4", run.Moves("isakmp").Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_lost_them_when_it_was_told_to_reload()
    {
        var run = Replayed.Of($"HSRP: Fa0/0 Grp 1 Standby -> Active\n%SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.\n{Restart}\nHSRP: Fa0/0 Grp 1 Init -> Listen");
        Assert.Equal(["Standby --> Active @1", "Active ~~> Init @2", "Init --> Listen @4"], run.Moves("hsrp"));
        Assert.Empty(run.Gaps);
    }

    [Theory]
    [InlineData("Unexpected exception to CPUvector 400, PC = 41414140")]
    [InlineData("%Software-forced reload")]
    public void It_lost_them_when_it_crashed_whether_or_not_it_says_that_it_started(string crash)
    {
        Assert.Equal(["Standby --> Active @1", "Active ~~> Init @2"], Replayed.Of($"HSRP: Fa0/0 Grp 1 Standby -> Active\n{crash}").Moves("hsrp"));
        Assert.Equal(["Standby --> Active @1", "Active ~~> Init @2"], Replayed.Of($"HSRP: Fa0/0 Grp 1 Standby -> Active\n{crash}\n{Restart}").Moves("hsrp"));
    }

    [Fact]
    public void A_crash_that_a_file_of_the_router_tells_of_is_none_of_now()
    {
        const string Crashinfo = "R1#more flash:crashinfo_20110105\n12:38:00 UTC Wed Jan 5 2011: Unexpected exception to CPU: vector 1200, PC = 0x41A2B3C4, LR = 0x41A2B3C0\n";
        const string Shown = "R1#show standby brief\nInterface   Grp  Pri P State   Active          Standby         Virtual IP\nFa0/0       1    120   Active  local           10.1.1.3        10.1.1.1\nR1#";
        Assert.Equal(["Standby --> Active @1"], Replayed.Of($"HSRP: Fa0/0 Grp 1 Standby -> Active\n{Crashinfo}{Shown}").Moves("hsrp"));
    }

    [Fact]
    public void A_request_of_hours_before_was_answered_by_a_start_whose_line_is_lost()
    {
        var run = Replayed.Of(
            $"""
            Dec  2 10:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
            Dec  2 10:10:00.000: HSRP: Fa0/0 Grp 1 Standby -> Active
            Dec  2 13:00:00.000: {Restart}
            """);
        Assert.Equal(["Standby --> Active @2", "Active ~~> Init @3"], run.Moves("hsrp"));
    }

    [Fact]
    public void What_is_not_known_is_not_ended() => Assert.Empty(Replayed.Of($"{Restart}\nHSRP: Fa0/0 Grp 1 Init -> Listen").Moves("hsrp").SkipLast(1));
}
