using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Routers of several sites in one relay, told apart by the user.</summary>
public class PeersTests
{
    private static readonly string Sites = Repository.At("traces", "several-sites", "relay.log");

    [Fact]
    public async Task Failovers_of_named_peers_are_told()
    {
        var run = await CliRun.OfAsync("check", Sites, "--no-store", "--peers", "west-1,west-2", "--peers", "north-1,north-2");
        Assert.Contains("west-1 -> west-2  outage 8591 to 8593 ms", run.Output, StringComparison.Ordinal);
        Assert.Contains("north-1 -> north-2  outage 3609 to 3611 ms", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RP-003", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_named_stays_open()
    {
        var run = await CliRun.OfAsync("check", Sites, "--no-store", "--peers", "north-1,north-2");
        Assert.DoesNotContain("west-1 -> west-2", run.Output, StringComparison.Ordinal);
        Assert.Contains("failovers known; of 1 interface they cannot be told", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("west-1", "names fewer than two routers")]
    [InlineData("west-1,west-1", "names fewer than two routers")]
    [InlineData("west-1,west-9", "names west-9, which no capture is of")]
    public async Task A_set_that_cannot_be_is_a_clear_error(string peers, string words)
    {
        var run = await CliRun.OfAsync("check", Sites, "--no-store", "--peers", peers);
        Assert.Equal(2, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_router_is_in_one_set() =>
        Assert.Contains("names west-1 in two sets", (await CliRun.OfAsync("check", Sites, "--no-store", "--peers", "west-1,west-2", "--peers", "west-1,east-1")).Error, StringComparison.Ordinal);
}
