using System.Diagnostics;
using Conformance.Store.Postgres;
using Npgsql;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>What a killed process or server, or a power failure, leaves behind is put right by the next one that enters.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public async Task A_killed_server_is_started_again_and_keeps_what_was_committed()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var before = await EmbeddedPostgres.EnterAsync(cluster.Options with { Durable = true });
        await ThrowAwayCluster.AskAsync(before, "CREATE TABLE kept (line int); INSERT INTO kept VALUES (7)");
        var killed = await cluster.ServerProcessAsync();
        await cluster.KillServerAsync();

        await using var after = await cluster.EnterAsync();

        Assert.NotEqual(killed, await cluster.ServerProcessAsync());
        Assert.Equal("7", await ThrowAwayCluster.AskAsync(after, "SELECT line FROM kept"));
        Assert.Equal("7", await ThrowAwayCluster.AskAsync(before, "SELECT line FROM kept"));
    }

    [Fact]
    public async Task A_lease_on_a_killed_server_is_given_back_without_a_report()
    {
        await using var cluster = new ThrowAwayCluster();
        var lease = await cluster.EnterAsync();
        await cluster.KillServerAsync();
        await lease.DisposeAsync();

        Assert.Empty(cluster.Reports);
        Assert.Empty(Directory.EnumerateFiles(cluster.Folder.Leases));
    }

    [Fact]
    public async Task A_server_that_ends_while_it_is_asked_is_started_again()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        await using var ending = await EndingServer.StartAsync(cluster);
        var end = ending.EndWithAClientAsync();

        await using var lease = await cluster.EnterAsync();

        await end;
        Assert.Equal("1", await ThrowAwayCluster.AskAsync(lease, "SELECT 1"));
    }

    [Fact]
    public async Task A_server_whose_socket_outlives_its_process_for_a_moment_is_left_without_a_report()
    {
        await using var cluster = new ThrowAwayCluster();
        var lease = await cluster.EnterAsync();
        await cluster.KillServerAsync();
        File.Delete(SocketFolder.SocketPath(cluster.Folder.Sockets, Postmaster.SocketPort));
        await using var ending = await EndingServer.StartAsync(cluster);
        var end = ending.EndWhenSeenAsync();

        await lease.DisposeAsync();

        await end;
        Assert.Empty(cluster.Reports);
    }

    [Fact]
    public async Task A_pid_file_whose_number_another_program_has_now_is_stale_and_the_program_lives_on()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        // PostgreSQL alone would refuse to start: it sees a living process of its own user.
        using var unrelated = Process.Start(ServerAccount.OfThisProcess().Command("sleep", ["600"]))!;
        var number = $"{unrelated.Id}";
        string[] lockFile = [number, cluster.Folder.Data, "1700000000", "5432", cluster.Folder.Sockets];
        await File.WriteAllLinesAsync(cluster.Folder.PostmasterPid, [.. lockFile, "", "  1 1", "ready   "]);
        await File.WriteAllLinesAsync(SocketFolder.SocketPath(cluster.Folder.Sockets, 5432) + ".lock", lockFile);

        await using (var lease = await cluster.EnterAsync())
            Assert.Equal("1", await ThrowAwayCluster.AskAsync(lease, "SELECT 1"));

        Assert.False(unrelated.HasExited);
        unrelated.Kill();
    }

    [Fact]
    public async Task A_lease_never_stops_an_unrelated_program_that_has_the_number_of_its_killed_server()
    {
        await using var cluster = new ThrowAwayCluster();
        var lease = await cluster.EnterAsync();
        await cluster.KillServerAsync();
        using var unrelated = Process.Start(ServerAccount.OfThisProcess().Command("sleep", ["600"]))!;
        var lines = await File.ReadAllLinesAsync(cluster.Folder.PostmasterPid);
        await File.WriteAllLinesAsync(cluster.Folder.PostmasterPid, [$"{unrelated.Id}", .. lines[1..]]);

        await lease.DisposeAsync();

        Assert.False(unrelated.HasExited);
        unrelated.Kill();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a number\n")]
    public async Task A_pid_file_that_a_power_failure_spoilt_is_removed(string content)
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        await File.WriteAllTextAsync(cluster.Folder.PostmasterPid, content);
        await ServerAccount.OfThisProcess().GiveAsync(cluster.Folder.PostmasterPid, "/");

        await using var lease = await cluster.EnterAsync();

        Assert.Equal("1", await ThrowAwayCluster.AskAsync(lease, "SELECT 1"));
    }

    [Fact]
    public async Task A_process_killed_while_it_makes_the_cluster_leaves_no_half_cluster()
    {
        await using var cluster = new ThrowAwayCluster();
        for (var round = 0; round < 3; round++)
        {
            await using var foreign = ForeignProcess.Start(cluster);
            while (!Directory.Exists(cluster.Folder.Cluster) && !HasUnfinished(cluster))
                await Task.Delay(5);
            await foreign.KillAsync();
        }

        await using var lease = await cluster.EnterAsync();

        Assert.Equal("1", await ThrowAwayCluster.AskAsync(lease, "SELECT 1"));
    }

    [Fact]
    public async Task What_an_interrupted_initdb_left_is_removed()
    {
        await using var cluster = new ThrowAwayCluster();
        var folder = cluster.Folder;
        await folder.PrepareAsync(ServerAccount.OfThisProcess());
        var left = Directory.CreateDirectory(Path.Combine(folder.Root, "cluster.new-1", "data")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "PG_VERSION"), "15\n");

        await using var lease = await cluster.EnterAsync();

        Assert.False(HasUnfinished(cluster));
    }

    [Fact]
    public async Task A_server_whose_starter_was_killed_before_it_made_the_database_gets_it_from_the_next_lease()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var first = await cluster.EnterAsync();
        var other = new NpgsqlConnectionStringBuilder(first.ConnectionString) { Database = "postgres" };
        await using (var source = NpgsqlDataSource.Create(other))
        await using (var drop = source.CreateCommand("DROP DATABASE conformance WITH (FORCE)"))
            await drop.ExecuteNonQueryAsync();

        await using var second = await cluster.EnterAsync();

        Assert.Equal("conformance", await ThrowAwayCluster.AskAsync(second, "SELECT current_database()"));
    }

    [Fact]
    public async Task A_lease_file_that_nobody_holds_does_not_keep_the_server()
    {
        await using var cluster = new ThrowAwayCluster();
        var lease = await cluster.EnterAsync();
        var abandoned = Path.Combine(cluster.Folder.Leases, "1-abandoned.lease");
        await File.WriteAllTextAsync(abandoned, "");

        await lease.DisposeAsync();

        Assert.Null(cluster.Server);
        Assert.False(File.Exists(abandoned));
    }

    private static bool HasUnfinished(ThrowAwayCluster cluster) =>
        Directory.Exists(cluster.Folder.Root) && Directory.EnumerateDirectories(cluster.Folder.Root, "cluster.new-*").Any();
}
