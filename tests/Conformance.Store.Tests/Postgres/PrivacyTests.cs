using System.Diagnostics;
using System.Runtime.Versioning;
using Conformance.Store.Postgres;
using Npgsql;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>Who runs the server, who can reach it, and where its socket is.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PrivacyTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task The_server_runs_as_an_ordinary_user_even_for_root()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();
        var owner = await RunAsync("ps", "-o", "user=", "-p", $"{await cluster.ServerProcessAsync()}");

        if (Environment.IsPrivilegedProcess)
            Assert.True(owner is "postgres" or "nobody", owner);
        else
            Assert.Equal(Environment.UserName, owner);
        Assert.Equal(owner, await OwnerAsync(cluster.Folder.Root));
        Assert.Equal(owner, await OwnerAsync(cluster.Folder.Password));
        Assert.Equal(owner, await OwnerAsync(cluster.Folder.Sockets));
    }

    [Fact]
    public async Task The_server_has_a_process_group_of_its_own_that_no_interrupt_of_the_terminal_reaches()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();
        var server = $"{await cluster.ServerProcessAsync()}";

        Assert.Equal(server, await RunAsync("ps", "-o", "pgid=", "-p", server));
    }

    [Fact]
    public async Task Nobody_else_can_enter_the_folder_or_read_the_password()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();

        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(cluster.Folder.Root));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(cluster.Folder.Sockets));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(cluster.Folder.Password));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(cluster.Folder.Gate));
        Assert.All(Directory.EnumerateFiles(cluster.Folder.Leases), path => Assert.Equal(OwnerOnly, File.GetUnixFileMode(path)));
    }

    [Fact]
    public async Task The_server_asks_for_the_password_and_listens_on_no_port()
    {
        await using var cluster = new ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();
        Assert.Equal("", await ThrowAwayCluster.AskAsync(lease, "SHOW listen_addresses"));
        var stored = await ThrowAwayCluster.AskAsync(lease, "SELECT rolpassword FROM pg_authid WHERE rolname = current_user");
        Assert.StartsWith("SCRAM-SHA-256$", stored, StringComparison.Ordinal);

        var guess = new NpgsqlConnectionStringBuilder(lease.ConnectionString) { Password = "guess", Pooling = false };
        await using var connection = new NpgsqlConnection(guess.ConnectionString);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => connection.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
    }

    [Fact]
    public async Task A_users_store_is_durable_and_a_tests_is_not()
    {
        const string settings = "SELECT concat_ws(' ', current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'))";
        await using var cluster = new ThrowAwayCluster();
        await using (var lease = await cluster.EnterAsync())
            Assert.Equal("off off off", await ThrowAwayCluster.AskAsync(lease, settings));
        await using (var lease = await EmbeddedPostgres.EnterAsync(cluster.Options with { Durable = true }))
            Assert.Equal("on on on", await ThrowAwayCluster.AskAsync(lease, settings));
    }

    [Theory]
    [InlineData("a folder's näme, with more")]
    [InlineData("long-1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    public async Task A_root_that_no_socket_can_be_named_after_gets_a_short_private_folder(string name)
    {
        await using var cluster = new ThrowAwayCluster(name);
        string sockets;
        await using (var first = await cluster.EnterAsync())
        {
            sockets = cluster.Server!.Sockets;
            Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(sockets));
            Assert.StartsWith("/tmp/", sockets, StringComparison.Ordinal);
            await using var second = await cluster.EnterAsync();
            Assert.Equal("1", await ThrowAwayCluster.AskAsync(second, "SELECT 1"));
        }
        Assert.False(Directory.Exists(sockets));
    }

    [Fact]
    public async Task The_short_folder_of_a_killed_server_is_removed()
    {
        await using var cluster = new ThrowAwayCluster("with space");
        await using var before = await cluster.EnterAsync();
        var sockets = cluster.Server!.Sockets;
        await cluster.KillServerAsync();

        await using var after = await cluster.EnterAsync();

        Assert.NotEqual(sockets, cluster.Server!.Sockets);
        Assert.False(Directory.Exists(sockets));
    }

    [Fact]
    public async Task The_servers_own_variables_of_the_caller_do_not_reach_it()
    {
        await using var cluster = new ThrowAwayCluster();
        var start = new ServerCommand(new ServerAccount(null, null), cluster.Parent);
        Environment.SetEnvironmentVariable("PGCONFORMANCETEST", "leaked");
        var seen = await start.RunAsync("env", [], CancellationToken.None);
        Environment.SetEnvironmentVariable("PGCONFORMANCETEST", null);

        Assert.DoesNotContain("leaked", seen.Output, StringComparison.Ordinal);
    }

    private static async Task<string> OwnerAsync(string path) => (await RunAsync("ls", "-ld", path)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[2];

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
