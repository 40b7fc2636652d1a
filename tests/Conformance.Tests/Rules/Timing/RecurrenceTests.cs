using Xunit;

namespace Conformance.Tests.Rules.Timing;

/// <summary>The spacing of the Hellos that a router sends, and the renewal of SAs.</summary>
public class RecurrenceTests
{
    private const string Hello = "HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01";
    private const string OspfHello = "OSPF-1 HELLO Et0/1: Send hello to 224.0.0.5 area 0 from 192.168.14.1";
    private const string OspfHelloToOne = "OSPF-1 HELLO Et0/1: Send hello to 192.168.14.4 area 0 from 192.168.14.1";
    private const string Ends = "local= 203.0.113.200:0, remote= 203.0.113.100:0, local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0";
    private const string Created =
        "IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2006 "
        + $"sa_lifetime(k/sec)= (4608000/120), (identity) {Ends}";
    private const string Deleted =
        "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2006";
    private const string Successor =
        "IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x8E03D65A(2382616154), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2008 "
        + $"sa_lifetime(k/sec)= (4608000/120), (identity) {Ends}";

    [Theory]
    [InlineData("in time", "Dec  2 10:00:03.004", "")]
    [InlineData("jittered", "Dec  2 10:00:02.860", "")]
    [InlineData("one is missing", "Dec  2 10:00:06.000", "TIME-009 Inconclusive")]
    [InlineData("stamps too coarse to tell", "Dec  2 10:00:04", "")]
    [InlineData("on another event than the timer", "Dec  2 10:00:00.500", "")]
    [InlineData("across a step of the clock", "*Dec  2 10:00:06.000", "")]
    public void A_router_sends_its_Hellos_at_the_Hellotime_in_them(string what, string next, string verdict) =>
        Assert.Equal((what, verdict), (what, Timed.Verdicts($"Dec  2 10:00:00.000: {Hello}\n{next}: {Hello}")));

    /// <summary>The field is an octet of seconds, which old images print as it is.</summary>
    [Fact]
    public void A_Hellotime_whose_unit_nobody_can_tell_is_not_judged() =>
        Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:06.000: {Hello}".Replace("hel 3000 hol 10000", "hel 3 hol 10", StringComparison.Ordinal)));

    [Fact]
    public void A_group_that_left_the_states_that_send_Hellos_sends_none() => Assert.Equal(
        "",
        Timed.Verdicts($"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:01.000: HSRP: Gi0/1 Grp 1 Active -> Init\nDec  2 10:01:00.000: {Hello}"));

    [Fact]
    public void Of_many_missing_Hellos_the_longest_time_without_one_is_told_in_one_note()
    {
        var finding = Assert.Single(Timed.Findings($"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:06.000: {Hello}\nDec  2 10:00:12.000: {Hello}\nDec  2 10:00:21.000: {Hello}"));
        Assert.Equal("R1 sent no Hello on GigabitEthernet0/1:1 for 5.999 to 6.001 s from r1.log:1; that line says one every 3 s; and 1 more", finding.Message);
    }

    [Fact]
    public void Messages_that_are_known_to_be_missing_explain_it()
    {
        var finding = Assert.Single(Timed.Findings($"000001: Dec  2 10:00:00.000: {Hello}\n000003: Dec  2 10:00:06.000: {Hello}"));
        Assert.Equal("R1: 1 messages are missing by their numbers between r1.log:1 and r1.log:2: the missing line may be one of them", finding.So);
    }

    [Theory]
    [InlineData("in time", "Dec  2 10:00:10.000", OspfHello, "")]
    [InlineData("one is missing", "Dec  2 10:00:20.000", OspfHello, "TIME-009 Inconclusive")]
    [InlineData("early", "Dec  2 10:00:04.000", OspfHello, "TIME-009 Inconclusive")]
    [InlineData("within what the stamps allow", "Dec  2 10:00:09", OspfHello, "")]
    [InlineData("at once, to one neighbour", "Dec  2 10:00:04.000", OspfHelloToOne, "")]
    public void OSPF_sends_Hellos_at_the_interval_that_its_interface_is_configured_with(string what, string next, string hello, string verdict)
    {
        var text = Timed.Configuration("interface Ethernet0/1\n ip address 192.168.14.1 255.255.255.0\n ip ospf hello-interval 10") + $"Dec  2 10:00:00.000: {OspfHello}\n{next}: {hello}";
        Assert.Equal((what, verdict), (what, Timed.Verdicts(text)));
    }

    [Fact]
    public void Without_a_configuration_nothing_tells_the_interval_of_OSPF() => Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {OspfHello}\nDec  2 10:00:50.000: {OspfHello}"));

    [Theory]
    [InlineData("renewed in time, at any margin", "Dec  2 10:01:10.000", "", "")]
    [InlineData("renewed when it was over", "Dec  2 10:05:00.000", "", "TIME-010 Inconclusive")]
    [InlineData("over, and created again", "Dec  2 10:05:00.000", "Dec  2 10:02:00.000: " + Deleted, "TIME-010 Inconclusive")]
    [InlineData("deleted early for another reason", "Dec  2 10:05:00.000", "Dec  2 10:01:00.000: " + Deleted, "")]
    public void An_SA_has_a_successor_before_its_lifetime_is_over(string what, string renewedAt, string end, string verdict) =>
        Assert.Equal((what, verdict), (what, Timed.Verdicts($"Dec  2 10:00:00.000: {Created}\n{Chatter(1)}{(end.Length > 0 ? end + "\n" : "")}{(verdict.Length > 0 ? Chatter(3, 4) : "")}{renewedAt}: {Successor}")));

    /// <summary>The clock may have been set forward in the silence: lines in between rule that out.</summary>
    private static string Chatter(params int[] minutes) => string.Concat(minutes.Select(minute => $"Dec  2 10:{minute:00}:00.000: ISAKMP:(1001):purging node {minute}\n"));
}
