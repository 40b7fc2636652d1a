using Conformance.Store.Postgres;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>The server's log: kept small, and read for what it complains about.</summary>
public sealed class ServerLogTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("pg_ctl: could not start server\nExamine the log output.\n", "Examine the log output.")]
    [InlineData("2026-01-01 10:00:00.000 UTC [7] FATAL:  could not open\n2026-01-01 10:00:00.001 UTC [7] LOG:  shut down\n", "FATAL: could not open")]
    [InlineData("[7] FATAL:  No space left on device\n[7] PANIC:  cannot abort transaction 1\n", "FATAL: No space left on device")]
    [InlineData("initdb: error: Permission denied\ninitdb: removing data directory\n", "error: Permission denied")]
    public void The_first_complaint_is_the_relevant_line(string text, string? expected) => Assert.Equal(expected, ServerLog.RelevantLine(text));

    [Fact]
    public async Task A_log_of_more_than_a_megabyte_is_begun_anew_at_the_next_start()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        var written = new string('x', (1 << 20) + 1);
        await File.WriteAllTextAsync(cluster.Folder.Log, written);

        await (await cluster.EnterAsync()).DisposeAsync();

        Assert.True(new FileInfo(cluster.Folder.Log).Length < written.Length);
        Assert.Equal(written, await File.ReadAllTextAsync(cluster.Folder.Log + ".1"));
    }
}
