using System.Text.Json;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>What JSON says became of an entity.</summary>
public class OutcomeTests
{
    [Fact]
    public async Task An_adjacency_that_does_not_form_failed_and_one_that_the_capture_leaves_in_the_middle_is_unfinished()
    {
        var run = await CliRun.OfAsync("check", Repository.At("traces", "ospf-no-adjacency"), "--no-store", "--format", "json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["10.0.0.3 on FastEthernet0/0: failed", "10.0.0.5 on Serial1/0: unfinished", "10.1.24.4 on FastEthernet0/1: failed"],
            report.RootElement.GetProperty("entities").EnumerateArray().Select(entity => $"{entity.GetProperty("instance")}: {entity.GetProperty("outcome")}"));
    }
}
