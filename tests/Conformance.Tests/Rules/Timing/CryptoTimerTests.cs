using Xunit;

namespace Conformance.Tests.Rules.Timing;

/// <summary>Dead peers, retransmissions and lifetimes of SAs.</summary>
public class CryptoTimerTests
{
    private const string Missed = "ISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER";
    private const string Created =
        "IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.200, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , "
        + "sa_conn_id= 2005 sa_lifetime(k/sec)= (4608000/3600), (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0, "
        + "local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0";
    private const string Deleted =
        "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 203.0.113.200, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2005";

    private const string Shown =
        "R1#show crypto ipsec sa\n\ninterface: Serial0/0\n    Crypto map tag: VPN, local addr 203.0.113.200\n\n"
        + "   local  ident (addr/mask/prot/port): (192.168.102.0/255.255.255.0/0/0)\n   remote ident (addr/mask/prot/port): (192.168.101.0/255.255.255.0/0/0)\n"
        + "   current_peer 203.0.113.100 port 500\n\n     local crypto endpt.: 203.0.113.200, remote crypto endpt.: 203.0.113.100\n"
        + "     inbound esp sas:\n      spi: 0x63A278D7(1671592151)\n        transform: esp-256-aes esp-sha512-hmac ,\n        in use settings ={Tunnel, }\nR1#\n";

    /// <summary>RFC 3706 leaves the retries to the implementation: never a violation.</summary>
    [Theory]
    [InlineData(3, "")]
    [InlineData(1, "TIME-005 Inconclusive")]
    public void A_peer_that_is_given_up_early_is_a_note_at_most(int retry, string verdict) => Assert.Equal(
        verdict,
        Timed.Verdicts(Timed.Configuration("crypto isakmp keepalive 10 3") + Probes(retry) + $"Dec  2 10:00:{4 * retry:00}.000: ISAKMP (0:1): peer not responding!\n"));

    [Fact]
    public void The_interval_of_retries_has_no_sourced_default() => Assert.Equal("", Timed.Verdicts(Probes(1) + "Dec  2 10:00:04.000: ISAKMP (0:1): peer not responding!\n"));

    [Theory]
    [InlineData("Dec  2 10:00:10.000", "")]
    [InlineData("Dec  2 10:00:02.000", "TIME-005 Inconclusive")]
    public void A_retransmission_after_another_time_than_commonly_quoted_is_a_note(string again, string verdict) => Assert.Equal(
        verdict,
        Timed.Verdicts($"Dec  2 10:00:00.000: ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) MM_NO_STATE\n{again}: ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...\n"));

    /// <summary>A peer that repeats its message gets the answer again at once.</summary>
    [Fact]
    public void A_message_that_is_sent_again_for_a_repeated_one_is_no_retransmission_by_timer() => Assert.Equal(
        "",
        Timed.Verdicts(
            "Dec  2 10:00:00.000: ISAKMP:(0): sending packet to 10.1.1.2 my_port 500 peer_port 500 (R) MM_SA_SETUP\n"
            + "Dec  2 10:00:02.000: ISAKMP (0): received packet from 10.1.1.2 dport 500 sport 500 Global (R) MM_SA_SETUP\n"
            + "Dec  2 10:00:02.000: ISAKMP:(0): retransmitting phase 1 MM_SA_SETUP...\n"));

    [Theory]
    [InlineData(5, "Dec  2 11:00:00.000", "")]
    [InlineData(0, "Dec  2 10:09:00.000", "")]
    [InlineData(8, "Dec  2 11:30:00.000", "TIME-008 Violates")]
    [InlineData(8, "Dec  2 11:30:00", "TIME-008 Violates")]
    [InlineData(7, "Dec  2 11:12:00.000", "")]
    public void An_SA_is_gone_when_its_lifetime_ends(int lines, string deletedAt, string verdict) =>
        Assert.Equal(verdict, Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\n{Chatter(lines)}{deletedAt}: {Deleted}"));

    [Fact]
    public void An_SA_that_a_capture_shows_lives_at_the_last_stamp_before_it() =>
        Assert.Equal("TIME-008 Violates", Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\n{Chatter(9)}{Shown}"));

    [Fact]
    public void The_lifetime_of_an_SA_that_was_deleted_is_not_that_of_a_later_one_with_its_SPI() =>
        Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\nDec  2 10:00:01.000: {Deleted}\n{Chatter(9)}{Shown}"));

    [Fact]
    public void A_clock_that_may_have_been_set_forward_in_a_silence_proves_no_outlived_SA() => Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\nDec  2 11:30:00.000: {Deleted}"));

    [Theory]
    [InlineData("*Dec  2 11:30:00.000")]
    [InlineData("Dec  2 11:30:00.000 CET")]
    [InlineData("Dec  2 09:30:00.000")]
    public void Nothing_is_measured_across_a_step_of_the_clock(string deletedAt) => Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\n{Chatter(8)}{deletedAt}: {Deleted}"));

    /// <summary>Without its year, 28 February to 1 March may be a minute or a day.</summary>
    [Fact]
    public void A_29_February_that_may_not_exist_proves_nothing() => Assert.Equal(
        "",
        Timed.Verdicts($"Feb 28 23:59:50.000: {Created}\nFeb 28 23:59:59.000: %LINK-3-UPDOWN: Interface Serial0/0, changed state to up\nMar  1 00:00:20.000: {Deleted}"));

    /// <summary>A router that prints something every ten minutes: a step of its clock would show.</summary>
    private static string Chatter(int lines) => string.Concat(Enumerable.Range(1, lines).Select(i => $"Dec  2 1{i / 6}:{i % 6}0:00.000: ISAKMP (0:1): purging node {i}\n"));

    private static string Probes(int retry) => string.Concat(Enumerable.Range(0, 5).Select(i => $"Dec  2 10:00:{i * retry:00}.000: {Missed}\n"));
}
