using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Xunit;

namespace Conformance.Tests.Rules.Timing;

/// <summary>HSRP's Active and Standby timers, and its delays.</summary>
public class HsrpTimerTests
{
    private const string Hello = "HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1";
    private const string HelloWithHold = Hello + " hel 3000 hol 10000 id 0000.0c07.ac01";
    private const string Quick = Hello + " hel 250 hol 750 id 0000.0c07.ac01";
    private const string Expired = "HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)";
    private const string Unknown = "HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (unknown)";
    private const string StandbyHello = "HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.3 Standby  pri 90 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01";
    private const string StandbyExpired = "HSRP: Gi0/1 Grp 1 Active: d/Standby timer expired (10.1.1.3)";

    [Theory]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:10.000", Expired, "")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:11.328", Expired, "")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:05.000", Expired, "TIME-005 Violates")]
    [InlineData("*Mar  1 00:00:50.000", HelloWithHold, "*Mar  1 00:00:55.000", Expired, "TIME-005 Violates")]
    [InlineData(".Dec  2 10:00:00.000", HelloWithHold, ".Dec  2 10:00:05.000", Expired, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:09.300", Expired, "")]
    [InlineData("Dec  2 10:00:00", HelloWithHold, "Dec  2 10:00:07", Expired, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00", HelloWithHold, "Dec  2 10:00:09", Expired, "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:00", HelloWithHold, "Dec  2 10:00:10", Expired, "")]
    [InlineData("Dec  2 10:00:00.000", Quick, "Dec  2 10:00:00.400", Expired, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00.000", Quick, "Dec  2 10:00:00.752", Expired, "")]
    [InlineData("Dec  2 10:00:00", Quick, "Dec  2 10:00:00", Expired, "TIME-007 Inconclusive")]
    [InlineData("00:10:00", HelloWithHold, "00:10:05", Expired, "TIME-005 Violates")]
    [InlineData("1d02h", HelloWithHold, "1d02h", Expired, "TIME-007 Inconclusive")]
    [InlineData("*Mar  1 00:00:50.000", HelloWithHold, "Dec  2 10:00:05.000", Expired, "TIME-007 Inconclusive")]
    [InlineData(".Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:05.000", Expired, "TIME-007 Inconclusive")]
    [InlineData("*Dec  2 10:00:00.000", HelloWithHold, "Dec  2 2014 10:00:05.000", Expired, "TIME-007 Inconclusive")]
    [InlineData("Dec  2 2014 10:00:00.000", HelloWithHold, "Dec  2 10:00:05.000", Expired, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "10:00:05.000", Expired, "TIME-007 Inconclusive")]
    [InlineData("10:00:00.000", HelloWithHold, "10:00:05.000", Expired, "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:30.000", Expired, "TIME-006 Inconclusive")]
    [InlineData("Dec  2 10:00:00.000", HelloWithHold, "Dec  2 10:00:05.000", Unknown, "")]
    [InlineData("Dec  2 10:00:00.000", Hello, "Dec  2 10:00:05.000", Expired, "TIME-005 Inconclusive")]
    [InlineData("Dec  2 10:00:00.000", Hello, "Dec  2 10:00:10.000", Expired, "")]
    [InlineData("Dec  2 10:00:00.000", StandbyHello, "Dec  2 10:00:05.000", StandbyExpired, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00.000", StandbyHello, "Dec  2 10:00:10.100", StandbyExpired, "")]
    public void A_hold_time_is_judged_only_where_the_whole_interval_decides(string heardAt, string hello, string expiredAt, string expiry, string verdict) =>
        Assert.Equal(verdict, Timed.Verdicts($"{heardAt}: {hello}\n{expiredAt}: {expiry}"));

    [Fact]
    public void Without_stamps_only_the_takeover_is_said_to_be_unknown() => Assert.Equal("", Timed.Verdicts($"{HelloWithHold}\n{Expired}"));

    [Fact]
    public void Without_stamps_the_standby_timer_cannot_be_judged() => Assert.Equal("TIME-007 Inconclusive", Timed.Verdicts($"{StandbyHello}\n{StandbyExpired}"));

    [Theory]
    [InlineData("Dec  2 10:00:02.000: %SYS-5-CONFIG_I: Configured from console by console", "TIME-005 Inconclusive")]
    [InlineData("Dec  2 10:00:02.000: %SYS-6-CLOCKUPDATE: System clock has been updated from 10:00:20 UTC Tue Dec 2 2014 to 10:00:02 UTC Tue Dec 2 2014, configured from console by console.", "TIME-007 Inconclusive")]
    [InlineData("Dec  2 09:00:02.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/2, changed state to up", "TIME-007 Inconclusive")]
    [InlineData("Dec  2 09:59:56.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/2, changed state to up", "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:02.000: %SYS-5-RESTART: System restarted --", "TIME-007 Inconclusive")]
    [InlineData("Dec  2 10:00:02 UTC: %LINK-3-UPDOWN: Interface GigabitEthernet0/2, changed state to up", "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:00: %LINK-3-UPDOWN: Interface GigabitEthernet0/2, changed state to up", "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:02.000: HSRP: Gi0/1 Grp 1 Resign in  10.1.1.2 Active  pri 150 vIP 10.1.1.1", "")]
    [InlineData("Dec  2 10:00:02.000: HSRP: Gi0/1 Grp 1 Coup   in  10.1.1.3 Listen   pri 200 vIP 10.1.1.1", "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:02.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.3 Active  pri 200 vIP 10.1.1.1 hel 1000 hol 3000 id 0000.0c07.ac01", "")]
    [InlineData("Dec  2 10:00:02.000: HSRP: Gi0/1 Grp 1 Standby: b/HSRP disabled (interface down)", "")]
    [InlineData("Dec  2 10:00:02.000: %HSRP-4-BADAUTH: Bad authentication from 10.1.1.2, group 1, remote state Active", "")]
    public void What_happens_in_between_may_take_the_proof_away(string between, string verdict) =>
        Assert.Equal(verdict, Timed.Verdicts($"Dec  2 10:00:00.000: {HelloWithHold}\n{between}\nDec  2 10:00:05.000: {Expired}"));

    [Fact]
    public void Messages_that_are_known_to_be_missing_take_the_proof_away() => Assert.Equal(
        "TIME-005 Inconclusive",
        Timed.Verdicts($"000007: Dec  2 10:00:00.000: {HelloWithHold}\n000012: Dec  2 10:00:05.000: {Expired}"));

    /// <summary>The active router's hold time overrules the others' (RFC 2281 §5.4): 3 s of another active router are no early expiry of the 10 s configured here.</summary>
    [Theory]
    [InlineData("standby 1 timers 3 9", "TIME-005 Inconclusive")]
    [InlineData("standby 1 timers 1 3", "")]
    public void The_own_configuration_alone_does_not_decide_a_hold_time(string timers, string verdict) =>
        Assert.Equal(verdict, Timed.Verdicts(Timed.Configuration($"interface GigabitEthernet0/1\n ip address 10.1.1.4 255.255.255.0\n standby 1 ip 10.1.1.1\n {timers}") + Early));

    [Fact]
    public void The_configuration_of_the_active_router_decides() => Assert.Equal("TIME-005 Violates", Timed.Verdicts(Early, Sender(9000)));

    [Fact]
    public void The_shorter_hold_time_of_two_counts() => Assert.Equal(
        "",
        Timed.Verdicts(Timed.Configuration("interface GigabitEthernet0/1\n ip address 10.1.1.4 255.255.255.0\n standby 1 ip 10.1.1.1\n standby 1 timers 1 4") + Early, Sender(9000)));

    [Fact]
    public void A_setting_that_was_changed_decides_nothing() => Assert.Equal(
        "TIME-005 Inconclusive",
        Timed.Verdicts(Early, [.. Sender(9000), new DeviceReconfigured("R2", DeviceTime.None, [new("r2.log", 1, 1, "")])]));

    /// <summary>What is shown is in use, also where it is learned (`hold time 12 sec (cfgd 8 sec)`).</summary>
    [Theory]
    [InlineData("10.1.1.2", "TIME-005 Violates")]
    [InlineData("10.1.1.3", "TIME-005 Inconclusive")]
    public void A_hold_time_that_is_shown_decides_for_the_active_router_it_is_learned_from(string router, string verdict) => Assert.Equal(
        verdict,
        Timed.Verdicts(
            $"R1#show standby\nGigabitEthernet0/1 - Group 1\n  State is Standby\n  Virtual IP address is 10.1.1.1\n  Hello time 3 sec, hold time 10 sec\n"
            + $"  Active router is {router}, priority 150 (expires in 9.040 sec)\n  Standby router is local\n  Priority 100 (default 100)\nR1#\n" + Early));

    [Theory]
    [InlineData("Dec  2 10:00:10.000", 30, "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:30.100", 30, "")]
    [InlineData("Dec  2 10:00:10.000", 0, "")]
    [InlineData("*Dec  2 10:00:10.000", 30, "TIME-007 Inconclusive")]
    public void Who_preempts_waits_for_the_configured_delay(string activeAt, int delay, string verdict) => Assert.Equal(verdict, Timed.Verdicts(Preempting(activeAt, delay), Runs("15.1")));

    /// <summary>Until 12.0(9) the delay counts from the reload, which no line tells (Cisco document 9234).</summary>
    [Theory]
    [InlineData("12.0(9)", "TIME-005 Violates")]
    [InlineData("12.3(7)T1", "TIME-005 Violates")]
    [InlineData("16.9.3", "TIME-005 Violates")]
    [InlineData("12.0(8)", "TIME-005 Inconclusive")]
    [InlineData("12.0", "TIME-005 Inconclusive")]
    [InlineData("", "TIME-005 Inconclusive")]
    public void Whether_a_delay_was_cut_short_depends_on_the_release(string release, string verdict) => Assert.Equal(verdict, Timed.Verdicts(Preempting("Dec  2 10:00:10.000", 30), Runs(release)));

    [Fact]
    public void The_release_that_would_decide_a_delay_is_named() =>
        Assert.Contains("before 12.0(9) the delay counts from the reload", Assert.Single(Timed.Findings(Preempting("Dec  2 10:00:10.000", 30))).So, StringComparison.Ordinal);

    [Theory]
    [InlineData("Dec  2 10:00:05.000", "standby delay minimum 30 reload 60", "TIME-005 Violates")]
    [InlineData("Dec  2 10:00:30.004", "standby delay minimum 30 reload 60", "")]
    [InlineData("Dec  2 10:00:12.000", "standby delay minimum 30 reload 10", "")]
    [InlineData("Dec  2 10:00:00.100", "standby version 2", "")]
    public void A_group_waits_for_the_minimum_delay_of_its_interface(string expiredAt, string delay, string verdict) => Assert.Equal(
        verdict,
        Timed.Verdicts(
            Timed.Configuration($"interface GigabitEthernet0/1\n ip address 10.1.1.4 255.255.255.0\n {delay}\n standby 1 ip 10.1.1.1")
            + $"Dec  2 10:00:00.000: HSRP: Gi0/1 Interface up\n{expiredAt}: HSRP: Gi0/1 Interface min delay expired\n"));

    private static string Preempting(string activeAt, int delay)
    {
        var preempt = delay > 0 ? $"standby 1 preempt delay minimum {delay}" : "standby 1 preempt";
        var log = $"Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Init -> Listen\n{activeAt}: HSRP: Gi0/1 Grp 1 Listen: h/Hello rcvd from lower pri Active router (100/10.1.1.2)\n{activeAt}: HSRP: Gi0/1 Grp 1 Listen -> Active\n";
        return Timed.Configuration($"interface GigabitEthernet0/1\n ip address 10.1.1.4 255.255.255.0\n standby 1 ip 10.1.1.1\n {preempt}") + log;
    }

    private static ProfileChosen Runs(string release) => new("R1", "ios", release, []);

    private static string Early => $"Dec  2 10:00:00.000: {Hello}\nDec  2 10:00:05.000: {Expired}";

    private static RunEvent[] Sender(long hold)
    {
        var group = new EntityKey("R2", "hsrp", "GigabitEthernet0/1:1");
        Evidence line = new("r2.cfg", 5, 9, "");
        return [new GroupDescribed(group, "10.1.1.1", "", null, "10.1.1.2", DeviceTime.None, [line]), new TimerSet(group, TimerKind.HsrpActive, hold, TimerSource.Configuration, "", [line])];
    }
}
