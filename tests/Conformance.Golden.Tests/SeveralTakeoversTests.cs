using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>One log per router, and the role goes to and fro: each takeover belongs to the loss of its time.</summary>
public sealed class SeveralTakeoversTests : IDisposable
{
    private const string First = """
        Dec  2 10:00:00.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Standby -> Active
        Dec  2 11:00:00.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Active -> Init
        Dec  2 11:05:00.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Init -> Listen
        Dec  2 11:05:20.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Listen -> Speak
        Dec  2 11:05:30.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Speak -> Standby
        Dec  2 12:00:04.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Standby -> Active
        """;

    private const string Second = """
        Dec  2 10:00:20.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Speak -> Standby
        Dec  2 11:00:09.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Standby -> Active
        Dec  2 12:00:00.000: %HSRP-5-STATECHANGE: Vlan10 Grp 1 state Active -> Init
        """;

    private readonly ThrowAwayFolder folder = new();

    [Fact]
    public void Each_takeover_is_measured_from_the_loss_before_it()
    {
        using var input = CaptureInput.Find([$"R1={folder.Write("r1.log", First)}", $"R2={folder.Write("r2.log", Second)}"]);
        var run = RunPipeline.Run(input.Scenario);
        Assert.Equal(
            ["R1 -> R2 9000", "R2 -> R1 4000"],
            run.View.Failovers.Failovers.Select(failover => $"{failover.From} -> {failover.To} {Milliseconds(failover.Takeover.Time, failover.Loss!.Time)}"));
    }

    public void Dispose() => folder.Dispose();

    private static long Milliseconds(Conformance.Protocols.Traces.DeviceTime end, Conformance.Protocols.Traces.DeviceTime start) =>
        end.TryElapsedSince(start, out var elapsed) ? (long)elapsed.TotalMilliseconds : -1;
}
