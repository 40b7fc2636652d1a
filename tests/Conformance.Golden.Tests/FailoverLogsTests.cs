using Conformance.Checks.Audit;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Failovers of which only one of the routers has a log, or logs that begin, end and are stamped at unlike places.</summary>
public sealed class FailoverLogsTests : IDisposable
{
    private const string Hsrp = "%HSRP-5-STATECHANGE: GigabitEthernet0/1 Grp 1 state ";
    private const string Debug = "HSRP: Gi0/1 Grp 1 ";
    private const string Vrrp = "%VRRP-6-STATECHANGE: Gi0/0 Grp 1 state ";
    private const string Restart = "%SYS-5-RESTART: System restarted --";

    private readonly ThrowAwayFolder folder = new();

    [Fact]
    public void The_router_that_yields_to_a_coup_tells_of_the_failover_alone_and_of_the_way_back()
    {
        var reports = Reports(("R1", $"""
            Nov 26 03:12:41.000: %TRACKING-5-STATE: 1 interface Gi0/2 line-protocol Up->Down
            Nov 26 03:12:43.100: {Debug}Active: j/Coup rcvd from higher pri router (100/10.1.1.3)
            Nov 26 03:12:43.100: {Debug}Active router is 10.1.1.3, was local
            Nov 26 03:12:43.100: {Debug}Active -> Speak
            Nov 26 03:12:53.100: {Debug}Speak: d/Standby timer expired (unknown)
            Nov 26 03:12:53.100: {Debug}Speak -> Standby
            Nov 26 03:22:43.100: {Debug}Standby: h/Hello rcvd from lower pri Active router (100/10.1.1.3)
            Nov 26 03:22:43.100: {Debug}Active router is local, was 10.1.1.3
            Nov 26 03:22:43.100: {Debug}Standby -> Active
            """));
        Assert.Equal(
            ["R1 -> 10.1.1.3: track 1 of R1 Down; R1 yielded to a coup (j)", "10.1.1.3 -> R1: R1 preempted a router of lower priority (h)"], reports.Select(Words));
        Assert.Equal("10.1.1.3 takes over (inferred), R1 yields, Active -> Speak", reports[0].Phases[0].Words);
        Assert.True(reports[0].Phases[0].IsInferred);
    }

    [Theory]
    [InlineData("syslog does not name the router that it yielded to", "43.100 Active -> Speak|53.100 Speak -> Standby|59.100 Standby -> Active", "R1 -> another router: R1 yielded to one of higher priority|another router -> R1: R1 became Active")]
    [InlineData("it lost its interface, and nothing tells that another one took over", "43.100 Active -> Init|59.100 Standby -> Active", "")]
    [InlineData("from Listen to Active preemption leads, and nothing else", "43.100 Active -> Speak|59.100 Listen -> Active", "R1 -> another router: R1 yielded to one of higher priority|another router -> R1: R1 preempted a router of lower priority")]
    public void Syslog_of_the_old_router_alone(string because, string moves, string expected)
    {
        var reports = Reports(("R1", string.Join('\n', moves.Split('|').Select(move => $"Nov 26 03:12:{move[..6]}: {Hsrp}{move[7..]}"))));
        Assert.Equal((because, expected), (because, string.Join('|', reports.Select(Words))));
    }

    [Theory]
    [InlineData("it takes over from the router whose Hello it heard", "Hello  in  10.1.1.2 Active  pri 90 vIP 10.1.1.254|Standby -> Active", "10.1.1.2 -> R1: R1 became Active")]
    [InlineData("it had gone back to Speak", "Hello  in  10.1.1.2 Active  pri 90 vIP 10.1.1.254|Hello  in  10.1.1.2 Speak   pri 90 vIP 10.1.1.254|Standby -> Active", "")]
    [InlineData("its own interface came back, and it hears it again", "Hello  in  10.1.1.2 Active  pri 90 vIP 10.1.1.254|Standby -> Init|Init -> Listen|Listen -> Speak|Hello  in  10.1.1.2 Active  pri 90 vIP 10.1.1.254|Speak -> Standby|Standby -> Active", "10.1.1.2 -> R1: R1 became Active")]
    [InlineData("it resigned", "Resign in  10.1.1.2 Active  pri 90 vIP 10.1.1.254|Standby -> Active", "10.1.1.2 -> R1: R1 became Active")]
    [InlineData("nobody was Active", "Hello  in  10.1.1.2 Speak   pri 90 vIP 10.1.1.254|Standby -> Active", "")]
    [InlineData("it yielded to the router whose Hellos go on", "Active -> Speak|Hello  in  10.1.1.2 Active  pri 120 vIP 10.1.1.254|Hello  in  10.1.1.2 Active  pri 120 vIP 10.1.1.254", "R1 -> 10.1.1.2: R1 yielded to 10.1.1.2, of higher priority")]
    public void Where_only_packets_and_moves_are_debugged_the_Hellos_name_the_other_router(string because, string lines, string failovers)
    {
        var log = string.Concat(lines.Split('|').Select((line, index) => $"*Mar  1 00:00:{10 + (3 * index)}.100: HSRP: Fa0/0 Grp 1 {line}\n"));
        using var input = CaptureInput.Find([$"R1={folder.Write("R1.log", log)}"]);
        Assert.Equal((because, failovers), (because, string.Join('|', RunPipeline.Run(input.Scenario).Failovers.Select(report => $"{report.Failover.From} -> {report.Failover.To}: {report.Cause}"))));
    }

    [Fact]
    public void An_answer_behind_it_names_the_router_that_took_over_from_one_that_lost_its_interface()
    {
        var report = Assert.Single(Reports(("R1", $"""
            Nov 26 03:12:41.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/1, changed state to down
            Nov 26 03:12:41.010: {Hsrp}Active -> Init
            Nov 26 03:23:03.100: {Hsrp}Speak -> Standby
            R1#show standby brief
            Interface   Grp  Pri P State   Active          Standby         Virtual IP
            Gi0/1       1    120   Standby 10.1.1.3        local           10.1.1.1
            R1#
            """)));
        Assert.Equal("R1 -> 10.1.1.3: line protocol of GigabitEthernet0/1 of R1 down", Words(report));
        Assert.Equal("10.1.1.3 takes over (inferred), R1 Active -> Init", Assert.Single(report.Phases).Words);
    }

    [Fact]
    public void A_router_that_took_over_two_hours_after_another_one_yielded_did_not_take_over_from_it()
    {
        var reports = Reports(("R1", $"Nov 26 03:12:43.100: {Hsrp}Active -> Speak"), ("R2", $"Nov 26 05:12:43.100: {Hsrp}Standby -> Active"));
        Assert.Equal(["R1 -> another router: R1 yielded to one of higher priority", "another router -> R2: R2 became Active"], reports.Select(Words));
    }

    [Theory]
    [InlineData("a third router was Active in between", "03:13:00.000: Speak -> Standby|Nov 26 05:13:00.000: Standby -> Active", "R1 -> another router: R1 left Active|another router -> R3: R3 became Active")]
    [InlineData("the interface of both was down", "05:12:50.000: Speak -> Standby|Nov 26 05:13:00.000: Standby -> Active", "R1 -> R3: R1 left Active; R3 became Active")]
    [InlineData("it stood by for as long as it must, to notice", "03:02:00.000: Speak -> Standby|Nov 26 03:12:50.000: Standby -> Active", "R1 -> R3: R1 left Active; R3 became Active")]
    public void A_router_that_stood_by_for_two_hours_since_took_over_from_a_third_one(string because, string log, string expected)
    {
        var reports = Reports(("R1", $"Nov 26 03:12:41.010: {Hsrp}Active -> Init"), ("R3", Lines($"Nov 26 {log}")));
        Assert.Equal((because, expected), (because, string.Join('|', reports.Select(Words))));
    }

    [Fact]
    public void A_router_without_a_log_that_another_one_hears_as_Active_again_never_left()
    {
        var report = Assert.Single(Reports(("R1", $"""
            Nov 26 03:12:43.100: {Debug}Standby: c/Active timer expired (10.1.1.3)
            Nov 26 03:12:43.100: {Debug}Standby -> Active
            Nov 26 03:12:44.400: {Debug}Active: g/Hello rcvd from higher pri Active router (110/10.1.1.3)
            Nov 26 03:12:44.400: {Debug}Active -> Speak
            """)));
        Assert.Equal("10.1.1.3 -> R1: R1's active timer for 10.1.1.3 expired (c); R1 yielded to an active router of higher priority (g)", Words(report));
        Assert.Equal((1299, 1301), (report.BothActive!.Value.ShortestMs, report.BothActive.Value.LongestMs));
    }

    [Theory]
    [InlineData("the other router's log begins with its start, three minutes later", "Nov 26 03:15:41.003: restart|Nov 26 03:16:07.003: Speak -> Standby", "Nov 26 03:12:41.113: Standby -> Active", "R1 -> R2: R1 restarted; R2 became Active")]
    [InlineData("by a clock that was not set yet", "*Mar  1 00:00:41.003: restart|*Mar  1 00:01:07.003: Speak -> Standby", "Nov 26 03:12:41.113: Standby -> Active", "R1 -> R2: R1 restarted; R2 became Active")]
    [InlineData("a start hours later is another matter", "Nov 26 09:15:41.003: restart|Nov 26 09:16:07.003: Speak -> Standby", "Nov 26 03:12:41.113: Standby -> Active", "")]
    [InlineData("both started, and nobody was Active before", "Nov 26 03:15:41.003: restart|Nov 26 03:16:07.003: Speak -> Standby", "Nov 26 03:15:21.003: restart|Nov 26 03:15:47.003: Speak -> Standby|Nov 26 03:15:47.503: Standby -> Active", "")]
    [InlineData("it had stood by for less than a hold time", "Nov 26 03:15:41.003: restart|Nov 26 03:16:07.003: Speak -> Standby", "Nov 26 03:12:35.003: Speak -> Standby|Nov 26 03:12:41.113: Standby -> Active", "")]
    [InlineData("for a day", "Nov 26 03:15:41.003: restart|Nov 26 03:16:07.003: Speak -> Standby", "Nov 25 03:12:35.003: Speak -> Standby|Nov 26 03:12:41.113: Standby -> Active", "R1 -> R2: R1 restarted; R2 became Active")]
    public void The_router_that_started_as_another_one_took_over_was_Active_before(string because, string first, string second, string expected)
    {
        var reports = Reports(("R1", Lines(first)), ("R2", Lines(second)));
        Assert.Equal((because, expected), (because, string.Join('|', reports.Select(Words))));
    }

    [Theory]
    [InlineData("it stood by for a day, and heard another one as long", "Nov 25 03:12:35.003: Speak -> Standby|Nov 26 03:12:41.113: Standby -> Active", "another router -> R2: R2 became Active")]
    [InlineData("it stood by for less than a hold time, as a router does that starts alone", "Nov 26 03:12:35.003: Speak -> Standby|Nov 26 03:12:35.503: Standby -> Active", "")]
    [InlineData("nothing tells since when it stood by", "Nov 26 03:12:35.503: Standby -> Active", "")]
    public void A_router_that_stood_by_heard_another_one(string because, string log, string expected) =>
        Assert.Equal((because, expected), (because, string.Join('|', Reports(("R2", Lines(log))).Select(Words))));

    [Theory]
    [InlineData("names another router that is Active", "Standby  10.1.1.3        local ", "R1 -> 10.1.1.3")]
    [InlineData("names none", "Init     unknown         unknown ", "")]
    public void A_table_behind_the_log_of_an_active_router(string because, string row, string expected)
    {
        var reports = Reports(("R1", $"R1#\n{Hsrp}Standby -> Active\nR1#show standby brief\nInterface   Grp  Pri P State    Active          Standby         Virtual IP\nGi0/1       1    90  P {row}          10.1.1.1\n"));
        Assert.Equal((because, expected), (because, string.Join('|', reports.Select(report => $"{report.Failover.From} -> {report.Failover.To}{(report.Failover.WasDual ? ", both at once" : "")}"))));
    }

    [Theory]
    [InlineData("it was Backup for a day, and heard a Master as long", "Nov 25 03:12:35.003", "another router -> R2: R2 became Master")]
    [InlineData("it was Backup until its first Master_Down_Timer expired, as a router is that starts alone", "Nov 26 03:12:37.503", "")]
    public void So_did_one_that_was_Backup(string because, string since, string expected) =>
        Assert.Equal((because, expected), (because, string.Join('|', Reports(("R2", $"{since}: {Vrrp}Init -> Backup\nNov 26 03:12:41.113: {Vrrp}Backup -> Master")).Select(Words))));

    [Fact]
    public void A_router_that_starts_with_a_clock_that_is_not_set_was_right_before()
    {
        var reports = Reports(
            ("R1", $"Nov 26 02:00:01.001: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.\n*Mar  1 00:00:41.003: {Restart}\nNov 26 02:04:10.000: {Hsrp}Speak -> Standby"),
            ("R2", $"Nov 26 02:00:10.611: {Hsrp}Standby -> Active"));
        Assert.Equal((0L, 9611L), Assert.Single(reports).OutageMs);
    }

    [Fact]
    public void A_clock_that_was_set_measures_nothing_before_it_but_its_own_times()
    {
        var reports = Reports(
            ("R1", $"Nov 26 03:12:41.010: {Hsrp}Active -> Init"),
            ("R2", $"""
                Nov 26 03:17:50.100: {Hsrp}Standby -> Active
                Nov 26 03:13:00.100: %SYS-6-CLOCKUPDATE: System clock has been updated from 03:18:00 UTC Thu Nov 26 2026 to 03:13:00 UTC Thu Nov 26 2026, configured from NTP by 10.9.9.9.
                """));
        Assert.Null(Assert.Single(reports).OutageMs);
    }

    [Fact]
    public void Routers_that_both_print_another_zone_since_summer_time_ended_are_compared_in_each()
    {
        var reports = Reports(
            ("R1", $"Oct 25 02:59:41.010 CEST: {Hsrp}Active -> Init\nOct 25 02:11:01.010 CET: {Hsrp}Listen -> Active"),
            ("R2", $"Oct 25 02:59:49.010 CEST: {Hsrp}Standby -> Active\nOct 25 02:11:01.040 CET: {Hsrp}Active -> Speak"));
        Assert.Equal((7999L, 8001L), reports[0].OutageMs);
        Assert.Equal((29, 31), (reports[1].BothActive!.Value.ShortestMs, reports[1].BothActive!.Value.LongestMs));
    }

    [Fact]
    public void A_master_of_VRRP_that_hears_a_better_one_yields_to_it_and_the_group_is_known_by_its_address()
    {
        const string brief = "show vrrp brief\nInterface          Grp Pri Time  Own Pre State   Master addr     Group addr\nGi0/0              1   ";
        var reports = Reports(
            ("R1", $"R1#{brief}120 3531       Y  Master  10.1.1.2        10.1.1.1\nR1#\n*Nov 26 03:12:42.530: VRRP: Grp 1 Advertisement priority 100, ipaddr 10.1.1.3\n*Nov 26 03:12:42.530: VRRP: Grp 1 Event - Advert higher or equal priority\n*Nov 26 03:12:42.530: {Vrrp}Master -> Backup\n*Nov 26 03:22:44.644: VRRP: Grp 1 Event - Master down timer expired\n*Nov 26 03:22:44.644: {Vrrp}Backup -> Master"),
            ("R2", $"R2#{brief}100 3609       Y  Backup  10.1.1.2        10.1.1.1\nR2#\n*Nov 26 03:12:42.513: {Vrrp}Backup -> Master\n*Nov 26 03:22:44.654: VRRP: Grp 1 Advertisement priority 120, ipaddr 10.1.1.2\n*Nov 26 03:22:44.654: VRRP: Grp 1 Event - Advert higher or equal priority\n*Nov 26 03:22:44.654: {Vrrp}Master -> Backup"));
        Assert.Equal(
            ["R1 -> R2: R2 became Master; R1 yielded to R2, of higher priority", "R2 -> R1: R1's master down timer for 10.1.1.3 expired; R2 yielded to R1, of higher priority"],
            reports.Select(Words));
        Assert.All(reports, report => Assert.Equal(("10.1.1.1", true), (report.Failover.Group, report.Failover.WasDual)));
    }

    [Fact]
    public void A_router_that_takes_over_by_VRRP_names_the_master_that_it_heard_last()
    {
        var report = Assert.Single(Reports(("R2", $"""
            *Nov 26 03:12:39.000: VRRP: Grp 1 Advertisement priority 120, ipaddr 10.1.1.2
            *Nov 26 03:12:39.000: VRRP: Grp 1 Event - Advert higher or equal priority
            *Nov 26 03:12:42.513: VRRP: Grp 1 Event - Master down timer expired
            *Nov 26 03:12:42.513: {Vrrp}Backup -> Master
            """)));
        Assert.Equal("10.1.1.2 -> R2: R2's master down timer for 10.1.1.2 expired", Words(report));
    }

    [Theory]
    [InlineData("58.900", "track 1 of R1 Up; R1 became Active")]
    [InlineData("48.900", "R1 became Active")]
    public void A_tracked_object_that_came_up_just_before_is_why_a_router_took_over_of_whose_predecessor_no_line_tells(string time, string cause)
    {
        var reports = Reports(("R1", $"""
            Nov 26 03:12:41.000: %TRACKING-5-STATE: 1 interface Gi0/2 line-protocol Up->Down
            Nov 26 03:12:43.100: {Hsrp}Active -> Speak
            Nov 26 03:13:{time}: %TRACKING-5-STATE: 1 interface Gi0/2 line-protocol Down->Up
            Nov 26 03:13:59.100: {Hsrp}Standby -> Active
            """));
        Assert.Equal($"another router -> R1: {cause}", Words(reports[1]));
    }

    [Fact]
    public void Groups_of_two_interfaces_with_one_link_local_address_are_two()
    {
        const string header = "show standby brief\nInterface   Grp  Pri P State   Active          Standby         Virtual IP\n";
        const string ip = "FE80::5:73FF:FEA0:6";
        var report = Assert.Single(Reports(
            ("D1", $"D1#{header}Vl10        6    110 P Active  local           FE80::D2:10     {ip}\nVl20        6    100 P Standby FE80::D2:20     local           {ip}\nD1#\nNov 26 03:12:41.010: %HSRP-5-STATECHANGE: Vlan20 Grp 6 state Standby -> Active"),
            ("D2", $"D2#{header}Vl10        6    100 P Standby FE80::D1:10     local           {ip}\nVl20        6    110 P Active  local           FE80::D1:20     {ip}\nD2#\nNov 26 03:12:35.010: %HSRP-5-STATECHANGE: Vlan20 Grp 6 state Active -> Init")));
        Assert.Equal(($"{ip} on Vlan20-1", "D2 -> D1: D2 left Active; D1 became Active"), (report.Failover.Id, Words(report)));
    }

    [Theory]
    [InlineData("41.113", "BFD session ld:4097 of R2 Down; R2 became Active")]
    [InlineData("31.113", "R2 became Active")]
    public void A_BFD_session_that_went_down_just_before_is_the_cause(string time, string cause)
    {
        var reports = Reports(("R2", $"Nov 25 03:12:41.118: {Hsrp}Speak -> Standby\nNov 26 03:12:{time}: %BFDFSM-6-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:4097 handle:1,is going Down Reason: ECHO FAILURE\nNov 26 03:12:41.118: {Hsrp}Standby -> Active"));
        Assert.Equal($"another router -> R2: {cause}", Words(Assert.Single(reports)));
    }

    public void Dispose() => folder.Dispose();

    private static string Words(FailoverReport report) => $"{report.Failover.From} -> {report.Failover.To}: {report.Cause}";

    private static string Lines(string words) => string.Join('\n', words.Split('|').Select(word => word.EndsWith("restart", StringComparison.Ordinal) ? word[..^7] + Restart : word.Insert(word.IndexOf(": ", StringComparison.Ordinal) + 2, Hsrp)));

    private IReadOnlyList<FailoverReport> Reports(params (string Device, string Log)[] logs)
    {
        using var input = CaptureInput.Find([.. logs.Select(log => $"{log.Device}={folder.Write($"{log.Device}.log", log.Log)}")]);
        return RunPipeline.Run(input.Scenario).Failovers;
    }
}
