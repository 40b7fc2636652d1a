using Xunit;

namespace Conformance.Tests.Rules.Timing;

/// <summary>OSPF's Inactivity Timer.</summary>
public class OspfTimerTests
{
    private const string Hello = "OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4";
    private const string Dead = "%OSPF-5-ADJCHG: Process 1, Nbr 4.4.4.4 on Ethernet0/1 from FULL to DOWN, Neighbor Down: Dead timer expired";
    private const string Detached = "%OSPF-5-ADJCHG: Process 1, Nbr 4.4.4.4 on Ethernet0/1 from FULL to DOWN, Neighbor Down: Interface down or detached";

    [Theory]
    [InlineData("Dec  2 10:00:00.000", "Dec  2 10:00:40.000", Dead, "")]
    [InlineData("Dec  2 10:00:00.000", "Dec  2 10:00:20.000", Dead, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00", "Dec  2 10:00:20", Dead, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00", "Dec  2 10:00:36", Dead, "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:00.000", "Dec  2 10:02:00.000", Dead, "TIME-006 Inconclusive")]
    [InlineData("*Dec  2 10:00:00.000", "Dec  2 10:00:20.000", Dead, "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:00.000", "Dec  2 10:00:20.000", Detached, "")]
    public void A_neighbour_dies_after_the_dead_interval_of_the_interface(string heardAt, string diedAt, string death, string verdict) =>
        Assert.Equal(verdict, Timed.Verdicts(Configured(40) + $"{heardAt}: {Hello}\n{diedAt}: {death}"));

    [Fact]
    public void Without_a_configuration_nothing_tells_the_dead_interval() => Assert.Equal("", Timed.Verdicts($"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:20.000: {Dead}"));

    [Fact]
    public void Without_stamps_it_cannot_be_judged() => Assert.Equal("TIME-007 Inconclusive", Timed.Verdicts(Configured(40) + $"{Hello}\n{Dead}"));

    /// <summary>Other tasks may have changed the dead interval, before or after the configuration was shown.</summary>
    [Fact]
    public void A_setting_that_may_have_changed_decides_nothing() => Assert.Equal(
        "TIME-005 Inconclusive",
        Timed.Verdicts(Configured(40) + $"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:20.000: {Dead}\nDec  2 10:09:00.000: %SYS-5-CONFIG_I: Configured from console by console"));

    [Fact]
    public void Two_configurations_that_differ_decide_nothing() =>
        Assert.Equal("TIME-005 Inconclusive", Timed.Verdicts(Configured(40) + Configured(20) + $"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:20.000: {Dead}"));

    [Fact]
    public void What_a_simulator_prints_decides_nothing() => Assert.Equal(
        "TIME-005 Inconclusive",
        Timed.Verdicts(Configured(40) + $"Dec  2 09:59:00.000: %LINK-5-CHANGED: Interface Ethernet0/2, changed state to up\nDec  2 10:00:00.000: {Hello}\nDec  2 10:00:20.000: {Dead}"));

    /// <summary>A Hello with other timers is printed, but restarts nothing (RFC 2328 §10.5).</summary>
    [Fact]
    public void A_Hello_that_is_not_accepted_starts_no_timer() => Assert.Equal(
        "",
        Timed.Verdicts(Configured(40) + $"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:00.000: OSPF-1 HELLO Et0/1: Mismatched hello parameters from 192.168.14.4\nDec  2 10:00:10.000: {Hello}\nDec  2 10:00:20.000: {Dead}"));

    private static string Configured(int dead) => Timed.Configuration($"interface Ethernet0/1\n ip address 192.168.14.1 255.255.255.0\n ip ospf dead-interval {dead}");
}
