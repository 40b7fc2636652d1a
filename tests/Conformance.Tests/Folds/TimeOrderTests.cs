using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Xunit;

namespace Conformance.Tests.Folds;

/// <summary>Whose fact was first, where one router's log stands behind the other's.</summary>
public class TimeOrderTests
{
    [Theory]
    [InlineData("two synchronised clocks", "R1 10:00:01|R1 10:00:05|R2 10:00:02|R2 10:00:09", "R1 10:00:01|R2 10:00:02|R1 10:00:05|R2 10:00:09")]
    [InlineData("at one time, whose log comes first", "R2 10:00:05|R1 10:00:05", "R2 10:00:05|R1 10:00:05")]
    [InlineData("a line printed late goes with those before it", "R1 10:00:05|R1 10:00:03|R2 10:00:04", "R2 10:00:04|R1 10:00:05|R1 10:00:03")]
    [InlineData("a clock that was never set tells nothing", "R1 *10:00:05|R2 *10:00:02", "R1 *10:00:05|R2 *10:00:02")]
    [InlineData("what a router shows without a time stays behind its line before", "R1 10:00:05|R1 show|R2 10:00:02|R2 10:00:09", "R2 10:00:02|R1 10:00:05|R1 show|R2 10:00:09")]
    [InlineData("what it shows before its first time is first", "R1 10:00:05|R2 show|R2 10:00:02", "R2 show|R2 10:00:02|R1 10:00:05")]
    [InlineData("a router that prints no times keeps its place", "R1 10:00:05|R3 show|R2 10:00:02", "R2 10:00:02|R3 show|R1 10:00:05")]
    public void Synchronised_clocks_order_what_routers_logged(string because, string logged, string expected)
    {
        var ordered = TimeOrder.Of([.. logged.Split('|').Select(Fact)]);
        Assert.True(expected.Split('|').SequenceEqual(ordered.Cast<StateSeen>().Select(fact => fact.State)), $"{because}: {string.Join('|', ordered.Cast<StateSeen>().Select(fact => fact.State))}");
    }

    private static StateSeen Fact(string words)
    {
        var parts = words.Split(' ');
        _ = DeviceTime.TryParse(parts[1].TrimStart('*') is var time && time != "show" ? $"2026-12-02T{time}" : "", out var at);
        var quality = parts[1].StartsWith('*') ? ClockQuality.NotSet : ClockQuality.Authoritative;
        return new(new(parts[0], "hsrp", "Vlan1:1"), words, at with { Quality = quality }, []);
    }
}
