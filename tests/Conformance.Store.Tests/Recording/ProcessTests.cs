using Conformance.Store.Tests.Postgres;
using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>The main job as its user runs it: processes, an empty data folder, no server started by hand.</summary>
public sealed class ProcessTests
{
    private static readonly string Trace = Repository.At("traces", "cisco-17826");

    [Fact]
    public async Task Two_processes_at_once_record_a_trace_once()
    {
        await using var cluster = new ThrowAwayCluster();
        var runs = await Task.WhenAll(CliProcess.RunAsync(cluster.Parent, "ingest", Trace), CliProcess.RunAsync(cluster.Parent, "ingest", Trace));
        Assert.All(runs, run => Assert.Equal(0, run.Code));
        Assert.Single(runs, run => run.Output.StartsWith("recorded run", StringComparison.Ordinal));
        Assert.Single(runs, run => run.Output.StartsWith("known already", StringComparison.Ordinal));

        var failovers = await CliProcess.RunAsync(cluster.Parent, "audit");
        Assert.Collection(
            failovers.Output.TrimEnd().Split('\n').Order(),
            line => Assert.Contains("/VPNHA-1  7204VXR-1 -> 7204VXR-2  cisco-17826", line, StringComparison.Ordinal),
            line => Assert.Contains("/VPNHA-2  7204VXR-2 -> 7204VXR-1  cisco-17826", line, StringComparison.Ordinal));
        Assert.Null(cluster.Server);
    }

    [Fact]
    public async Task The_state_at_a_line_is_folded_from_what_was_recorded()
    {
        await using var cluster = new ThrowAwayCluster();
        await CliProcess.RunAsync(cluster.Parent, "ingest", Trace);
        foreach (var (line, state) in new[] { (3, "Standby"), (4, "Active") })
        {
            var run = await CliProcess.RunAsync(cluster.Parent, "state", "hsrp", "--device", "7204VXR-2", "--line", $"failover/7204VXR-2.debug.log:{line}");
            Assert.Equal(0, run.Code);
            Assert.Contains($",FastEthernet0/0,1,,{state},", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Accepting_a_golden_is_recorded()
    {
        await using var cluster = new ThrowAwayCluster();
        using var folder = new ThrowAwayFolder();
        folder.Write("traces/s/a.log", "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Active\n");
        folder.Write("traces/s/scenario.md", "| file | device | phase | kind |\n| --- | --- | --- | --- |\n| a.log | R1 | x | debug |\n");
        Assert.Equal(0, (await CliProcess.RunAsync(cluster.Parent, "golden", "accept", folder.At("traces", "s"))).Code);

        await using var store = await RunStore.OpenAsync(null, cluster.Options);
        var accepted = Assert.Single(await store.AcceptancesAsync("s", "transitions.csv"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(folder.At("golden", "s", "transitions.csv")))), accepted.Sha256);
        Assert.Equal(Environment.UserName, accepted.By);
    }
}
