using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>An entity that moved very often.</summary>
public sealed class LongWayTests : IDisposable
{
    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData(20, "")]
    [InlineData(50, " ... 60 more moves ... ")]
    public async Task The_text_tells_its_first_and_last_moves_and_counts_those_between(int flaps, string counted)
    {
        var log = string.Concat(Enumerable.Range(0, flaps).Select(_ => "%LINK-3-UPDOWN: Interface Vlan1, changed state to down\n%LINK-3-UPDOWN: Interface Vlan1, changed state to up\n"));
        var run = await CliRun.OfAsync("check", $"R1={folder.Write("r1.log", log)}", "--no-store");
        var way = run.Output.Split('\n').Single(line => line.Contains("R1  interface", StringComparison.Ordinal));
        Assert.EndsWith("down -> up", way.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(counted.Length > 0, way.Contains(" more moves ", StringComparison.Ordinal));
        Assert.Contains(counted, way, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
