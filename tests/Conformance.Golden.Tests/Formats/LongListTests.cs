using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>A router that saw very many peers.</summary>
public sealed class LongListTests : IDisposable
{
    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData(500, 500, "")]
    [InlineData(501, 500, "... 1 more ...")]
    [InlineData(900, 500, "... 400 more ...")]
    public async Task The_text_tells_the_first_and_last_and_counts_those_between(int peers, int told, string counted)
    {
        var run = await CheckAsync(peers, "text");
        var (machines, findings) = (Lines(run, "R1  ikev1-phase1"), Lines(run, "IKE-010"));
        Assert.Equal(told, machines.Count(line => line.Contains("#0", StringComparison.Ordinal)));
        Assert.Equal(told, findings.Count(line => line.StartsWith("  IKE-010-", StringComparison.Ordinal)));
        foreach (var lines in new[] { machines, findings }) Assert.Equal(counted.Length > 0 ? 1 : 0, lines.Count(line => line.EndsWith(counted, StringComparison.Ordinal) && line.Contains("more", StringComparison.Ordinal)));
        Assert.Contains($"{peers} warnings", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_has_all()
    {
        var run = await CheckAsync(900, "json");
        Assert.Equal(900, Lines(run, "\"code\": \"IKE-010\"").Count);
    }

    private Task<CliRun> CheckAsync(int peers, string format)
    {
        var log = string.Concat(Enumerable.Range(0, peers).Select(peer => $"%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at 10.0.{peer / 250}.{peer % 250}\n"));
        return CliRun.OfAsync("check", $"R1={folder.Write("r1.log", log)}", "--no-store", "--format", format);
    }

    private static List<string> Lines(CliRun run, string words) => [.. run.Output.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Contains(words, StringComparison.Ordinal))];

    public void Dispose() => folder.Dispose();
}
