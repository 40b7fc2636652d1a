using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>What a failover is put down to: what happened near it, and nothing that only happened on the same day.</summary>
public sealed class FailoverCauseTests : IDisposable
{
    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData("the link's line stands before the group's", "10:00:00.000 link down|10:00:00.004 Active -> Init", "10:00:09.000 Standby -> Active", "Vlan10 of R1 down; R2 became Active")]
    [InlineData("or behind it", "10:00:00.000 Active -> Init|10:00:01.900 link administratively down", "10:00:09.000 Standby -> Active", "Vlan10 of R1 administratively down; R2 became Active")]
    [InlineData("the line protocol's alone does as well", "10:00:00.000 Active -> Init|10:00:01.000 protocol down", "10:00:09.000 Standby -> Active", "line protocol of Vlan10 of R1 down; R2 became Active")]
    [InlineData("a link that goes down an hour later is not the cause", "10:00:00.000 Active -> Init|11:00:00.000 link down", "10:00:09.000 Standby -> Active", "R1 left Active; R2 became Active")]
    [InlineData("nor is one that was down an hour before", "09:00:00.000 link down|10:00:00.000 Active -> Init", "10:00:09.000 Standby -> Active", "R1 left Active; R2 became Active")]
    [InlineData("a router that yields did not lose its link", "10:00:00.000 Active -> Speak|10:00:01.000 link down", "10:00:00.001 Standby -> Active", "R1 yielded to R2, of higher priority; R2 became Active")]
    [InlineData("it restarted", "10:03:00.000 restart|10:03:20.000 Init -> Listen", "10:00:09.000 Standby -> Active", "R1 restarted; R2 became Active")]
    [InlineData("it was told to reload", "09:59:58.000 reload|10:03:00.000 restart|10:03:20.000 Init -> Listen", "10:00:09.000 Standby -> Active", "R1 was told to reload; R2 became Active")]
    [InlineData("it crashed", "10:00:00.000 crash", "10:00:09.000 Standby -> Active", "R1 crashed; R2 became Active")]
    [InlineData("it crashed, and started again", "10:00:00.000 crash|10:03:00.000 restart|10:03:20.000 Init -> Listen", "10:00:09.000 Standby -> Active", "R1 crashed; R2 became Active")]
    [InlineData("it says once more what its buffer held", "10:00:00.000 crash|08:00:00.000 Standby -> Active", "10:00:09.000 Standby -> Active", "R1 crashed; R2 became Active")]
    [InlineData("a crash hours before is another matter", "09:00:00.000 crash|09:20:00.000 Standby -> Active|10:00:00.000 Active -> Init", "10:00:09.000 Standby -> Active", "R1 left Active; R2 became Active")]
    [InlineData("a router that yields was up", "10:00:00.000 Active -> Speak|10:00:10.000 Speak -> Standby|10:05:00.000 restart", "10:00:00.001 Standby -> Active", "R1 yielded to R2, of higher priority; R2 became Active")]
    [InlineData("a restart hours later is another matter", "10:00:00.000 Active -> Init|15:00:00.000 restart", "10:00:09.000 Standby -> Active", "R1 left Active; R2 became Active")]
    [InlineData("its tracked object went down", "10:00:00.000 track Up -> Down|10:00:02.000 Active -> Speak", "10:00:02.000 Standby -> Active", "track 1 of R1 Down; R1 yielded to R2, of higher priority; R2 became Active")]
    [InlineData("long before, as a preempt delay has it", "09:58:00.000 track Up -> Down|10:00:02.000 Active -> Speak", "10:00:02.000 Standby -> Active", "track 1 of R1 Down 122 s before; R1 yielded to R2, of higher priority; R2 became Active")]
    [InlineData("longer than any preempt delay is another matter", "08:30:00.000 track Up -> Down|10:00:02.000 Active -> Speak", "10:00:02.000 Standby -> Active", "R1 yielded to R2, of higher priority; R2 became Active")]
    [InlineData("it had come up again", "09:59:00.000 track Up -> Down|09:59:30.000 track Down -> Up|10:00:02.000 Active -> Speak", "10:00:02.000 Standby -> Active", "R1 yielded to R2, of higher priority; R2 became Active")]
    public void The_cause_is_near(string because, string first, string second, string cause)
    {
        using var input = CaptureInput.Find([$"R1={Log("R1", $"08:00:00.000 Standby -> Active|{first}")}", $"R2={Log("R2", $"08:00:00.000 Speak -> Standby|{second}")}"]);
        Assert.Equal((because, cause), (because, Assert.Single(RunPipeline.Run(input.Scenario).Failovers).Cause));
    }

    [Fact]
    public void What_was_down_as_a_router_took_the_role_is_not_why_it_left_it()
    {
        using var input = CaptureInput.Find([$"R1={Log("R1", "09:30:00.000 track Up -> Down|09:40:00.000 Standby -> Active|10:00:02.000 Active -> Speak")}", $"R2={Log("R2", "10:00:02.000 Standby -> Active")}"]);
        Assert.Equal("R1 yielded to R2, of higher priority; R2 became Active", Assert.Single(RunPipeline.Run(input.Scenario).Failovers).Cause);
    }

    [Theory]
    [InlineData("10:00:00.000 Active -> Speak|10:00:50.000 reload", "R1 yielded to one of higher priority")]
    [InlineData("09:59:50.000 reload|10:00:00.000 Active -> Speak", "R1 was told to reload; R1 yielded to one of higher priority")]
    public void A_router_that_is_told_to_reload_afterwards_had_left_before_that(string lines, string cause)
    {
        using var input = CaptureInput.Find([$"R1={Log("R1", $"08:00:00.000 Standby -> Active|{lines}")}"]);
        Assert.Equal(cause, RunPipeline.Run(input.Scenario).Failovers[^1].Cause);
    }

    [Fact]
    public void Where_no_clock_compares_them_the_order_of_its_lines_tells_whether_it_left_because_of_the_reload()
    {
        var file = folder.Write(
            "R1.log",
            """
            Feb 29 2024 12:00:00.000 UTC: %SYS-6-CLOCKUPDATE: System clock has been updated from 00:02:00 UTC Mon Mar 1 1993 to 12:00:00 UTC Thu Feb 29 2024, configured from NTP by 10.0.0.9.
            Feb 29 2024 12:05:00.000 UTC: %HSRP-5-STATECHANGE: GigabitEthernet0/1 Grp 1 state Active -> Speak
            .Feb 29 2024 12:06:10.400 UTC: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
            """);
        using var input = CaptureInput.Find([file]);
        Assert.Equal("R1 yielded to one of higher priority", Assert.Single(RunPipeline.Run(input.Scenario).Failovers).Cause);
    }

    [Fact]
    public void What_went_down_is_sought_before_the_line_of_its_own_router_whichever_log_comes_first()
    {
        var file = folder.Write(
            "both.log",
            """
            R2#
            *Mar  1 03:55:16.339: %HSRP-5-STATECHANGE: FastEthernet1/0 Grp 1 state Standby -> Active
            R1#
            *Mar  1 03:55:15.583: %TRACKING-5-STATE: 1 rtr 20 reachability Up->Down
            *Mar  1 03:55:16.803: %HSRP-5-STATECHANGE: FastEthernet1/0 Grp 1 state Active -> Speak
            """);
        using var input = CaptureInput.Find([file]);
        Assert.Equal("track 1 of R1 Down; R2 became Active; R1 yielded to R2, of higher priority", Assert.Single(RunPipeline.Run(input.Scenario).Failovers).Cause);
    }

    [Theory]
    [InlineData("the request bounds the time of the loss", "10:00:00.000 reload|10:03:00.000 restart|10:03:20.000 Speak -> Standby", 0L, 21L)]
    [InlineData("also where the log ends with it", "10:00:00.000 reload", 0L, 21L)]
    [InlineData("nobody asked for the start", "10:03:00.000 restart|10:03:20.000 Speak -> Standby", null, null)]
    public void A_reload_bounds_the_outage(string because, string first, long? shortest, long? longest)
    {
        using var input = CaptureInput.Find([$"R1={Log("R1", $"08:00:00.000 Standby -> Active|{first}")}", $"R2={Log("R2", "08:00:00.000 Speak -> Standby|10:00:00.020 Standby -> Active")}"]);
        var run = RunPipeline.Run(input.Scenario);
        var failover = Assert.Single(run.Failovers);
        Assert.Equal((because, shortest, longest), (because, failover.OutageMs?.Shortest, failover.OutageMs?.Longest));
        Assert.DoesNotContain(run.Findings, finding => finding.Code == "LOSS-001");
    }

    [Fact]
    public void A_subinterface_goes_down_with_the_interface_that_carries_it()
    {
        var first = folder.Write(
            "R1.log",
            """
            *Jul 19 16:01:37.307: %HSRP-5-STATECHANGE: Ethernet0/0.10 Grp 10 state Active -> Init
            *Jul 19 16:01:39.304: %LINK-5-CHANGED: Interface Ethernet0/0, changed state to administratively down
            """);
        var second = folder.Write("R2.log", "*Jul 19 16:01:46.100: %HSRP-5-STATECHANGE: Ethernet0/0.10 Grp 10 state Standby -> Active");
        using var input = CaptureInput.Find([$"R1={first}", $"R2={second}"]);
        Assert.Equal("Ethernet0/0 of R1 administratively down; R2 became Active", Assert.Single(RunPipeline.Run(input.Scenario).Failovers).Cause);
    }

    public void Dispose() => folder.Dispose();

    private string Log(string device, string words) => folder.Write($"{device}.log", string.Join('\n', words.Split('|').Select(word => $"Dec  2 {word[..12]}: {Message(word[13..])}")));

    private static string Message(string words) => words.Split(' ', 2) switch
    {
        ["link", "administratively down"] => "%LINK-5-CHANGED: Interface Vlan10, changed state to administratively down",
        ["link", var state] => $"%LINK-3-UPDOWN: Interface Vlan10, changed state to {state}",
        ["protocol", var state] => $"%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan10, changed state to {state}",
        ["track", var move] => $"%TRACKING-5-STATE: 1 interface Gi0/1 line-protocol {move.Replace(" ", "", StringComparison.Ordinal)}",
        ["reload"] => "%SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.",
        ["crash"] => "Unexpected exception to CPU: vector 1200, PC = 0x41A2B3C4, LR = 0x41A2B3C0",
        ["restart"] => "%SYS-5-RESTART: System restarted --",
        _ => $"%HSRP-5-STATECHANGE: Vlan10 Grp 1 state {words}",
    };
}
