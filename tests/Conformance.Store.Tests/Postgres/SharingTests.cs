using Npgsql;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>Who starts the server, who shares it, who stops it.</summary>
public sealed class SharingTests
{
    [Fact]
    public async Task The_first_lease_makes_the_cluster_and_starts_its_server()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();

        const string database = "SELECT concat_ws(' ', current_user, datname, pg_encoding_to_char(encoding), datcollate) FROM pg_database";
        Assert.Equal("conformance conformance UTF8 C", await ThrowAwayCluster.AskAsync(lease, database + " WHERE datname = current_database()"));
        Assert.NotNull(await cluster.ServerProcessAsync());
        Assert.Empty(Directory.EnumerateDirectories(cluster.Folder.Root, "cluster.new*"));
    }

    [Fact]
    public async Task A_second_lease_shares_the_running_server()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var first = await cluster.EnterAsync();
        var started = await cluster.ServerProcessAsync();
        await using var second = await cluster.EnterAsync();

        Assert.Equal(first.ConnectionString, second.ConnectionString);
        Assert.Equal(started, await cluster.ServerProcessAsync());
    }

    [Fact]
    public async Task The_last_lease_stops_the_server_and_the_next_one_finds_the_data()
    {
        await using var cluster = new ThrowAwayCluster();
        var first = await cluster.EnterAsync();
        var second = await cluster.EnterAsync();
        await ThrowAwayCluster.AskAsync(first, "CREATE TABLE kept (line int); INSERT INTO kept VALUES (7)");

        await first.DisposeAsync();
        Assert.NotNull(await cluster.ServerProcessAsync());
        await second.DisposeAsync();
        await second.DisposeAsync();
        Assert.Null(cluster.Server);
        Assert.Empty(Directory.EnumerateFiles(cluster.Folder.Leases));

        await using var third = await cluster.EnterAsync();
        Assert.Equal("7", await ThrowAwayCluster.AskAsync(third, "SELECT line FROM kept"));
        Assert.Empty(cluster.Reports);
    }

    [Fact]
    public async Task A_pool_of_an_earlier_lease_does_not_hand_out_dead_connections()
    {
        await using var cluster = new ThrowAwayCluster();
        for (var round = 0; round < 2; round++)
        {
            await using var lease = await cluster.EnterAsync();
            await using var connection = new NpgsqlConnection(lease.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            Assert.Equal(1, await command.ExecuteScalarAsync());
        }
    }

    [Fact]
    public async Task A_second_process_shares_the_running_server_and_the_last_one_stops_it()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var foreign = ForeignProcess.Start(cluster);
        Assert.Equal("entered", await foreign.HearAsync());
        var started = await cluster.ServerProcessAsync();

        var lease = await cluster.EnterAsync();
        Assert.Equal(started, await cluster.ServerProcessAsync());
        await lease.DisposeAsync();
        Assert.Equal(started, await cluster.ServerProcessAsync());

        Assert.Equal("left", await foreign.LeaveAsync());
        Assert.Null(cluster.Server);
    }

    [Fact]
    public async Task A_process_that_starts_the_server_does_not_lend_it_its_output()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var foreign = ForeignProcess.Start(cluster);
        Assert.Equal("entered", await foreign.HearAsync());
        await using var lease = await cluster.EnterAsync();

        // Reads to the end of the pipes while the server that the other process started still runs.
        Assert.Equal("left", await foreign.LeaveAsync());
        Assert.NotNull(await cluster.ServerProcessAsync());
    }

    [Fact]
    public async Task A_killed_process_loses_its_lease()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var foreign = ForeignProcess.Start(cluster);
        Assert.Equal("entered", await foreign.HearAsync());
        await foreign.KillAsync();
        Assert.Single(Directory.EnumerateFiles(cluster.Folder.Leases));

        var lease = await cluster.EnterAsync();
        await lease.DisposeAsync();

        Assert.Null(cluster.Server);
        Assert.Empty(Directory.EnumerateFiles(cluster.Folder.Leases));
    }

    [Fact]
    public async Task Two_processes_that_enter_at_once_share_one_server()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var one = ForeignProcess.Start(cluster);
        await using var other = ForeignProcess.Start(cluster);

        Assert.Equal(["entered", "entered"], await Task.WhenAll(one.HearAsync(), other.HearAsync()));
        Assert.NotNull(await cluster.ServerProcessAsync());
        Assert.Equal(["left", "left"], await Task.WhenAll(one.LeaveAsync(), other.LeaveAsync()));
        Assert.Null(cluster.Server);
    }

    [Fact]
    public async Task Entering_while_others_leave_works_in_twenty_rounds_between_two_processes()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var foreign = ForeignProcess.Start(cluster, rounds: 20);
        await Task.WhenAll(RoundsAsync(cluster), RoundsAsync(cluster));

        Assert.Equal("entered", await foreign.HearAsync());
        Assert.Equal("left", await foreign.LeaveAsync());
        Assert.Null(cluster.Server);
        Assert.Empty(cluster.Reports);
    }

    private static async Task RoundsAsync(ThrowAwayCluster cluster)
    {
        for (var round = 0; round < 20; round++)
        {
            await using var lease = await cluster.EnterAsync();
            Assert.Equal("1", await ThrowAwayCluster.AskAsync(lease, "SELECT 1"));
        }
    }
}
