using System.Runtime.Versioning;
using Conformance.Store.Postgres;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>What cannot work is said in one sentence that names the place and the way out, and does not spoil the next try.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RefusalTests
{
    [Fact]
    public async Task Without_an_installed_server_the_error_gives_three_ways_out_in_three_lines()
    {
        await using var cluster = new ThrowAwayCluster();
        var refused = await cluster.RefusedAsync("/nowhere");

        var lines = refused.Message.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains("install", lines[0], StringComparison.Ordinal);
        Assert.Contains("docker compose up -d", lines[1], StringComparison.Ordinal);
        Assert.Contains("CONFORMANCE_POSTGRES", lines[1], StringComparison.Ordinal);
        Assert.Contains("--connection or CONFORMANCE_POSTGRES", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrapper_without_its_siblings_is_no_server()
    {
        await using var cluster = new ThrowAwayCluster();
        var wrapper = StubBinaries.Make(cluster);
        File.Delete(Path.Combine(wrapper, "pg_ctl"));

        await using var lease = await cluster.EnterAsync(wrapper, StubBinaries.Real);
        Assert.NotNull(await cluster.ServerProcessAsync());
    }

    [Fact]
    public async Task A_folder_that_the_server_cannot_enter_is_named()
    {
        await using var cluster = new ThrowAwayCluster();
        var closed = Path.GetDirectoryName(cluster.Folder.Root)!;
        // Root may write here all the same, but the user that its server runs as may not pass.
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var refused = await cluster.RefusedAsync();
        File.SetUnixFileMode(closed, (UnixFileMode)0b111_101_101);

        AssertOneSentence(refused, cluster.Folder.Root, "make it writable");
        await using var lease = await cluster.EnterAsync();
    }

    [Fact]
    public async Task A_root_below_a_file_is_named()
    {
        await using var cluster = new ThrowAwayCluster(Path.Combine("file", "postgres"));
        await File.WriteAllTextAsync(Path.GetDirectoryName(cluster.Folder.Root)!, "");

        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Root, "CONFORMANCE_DATA");
    }

    [Fact]
    public async Task A_folder_with_files_of_something_else_is_left_alone()
    {
        await using var cluster = new ThrowAwayCluster();
        Directory.CreateDirectory(cluster.Folder.Root);
        var mode = File.GetUnixFileMode(cluster.Folder.Root);
        await File.WriteAllTextAsync(Path.Combine(cluster.Folder.Root, "thesis.txt"), "");

        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Root, "empty it");
        Assert.Equal(mode, File.GetUnixFileMode(cluster.Folder.Root));
        Assert.Single(Directory.EnumerateFileSystemEntries(cluster.Folder.Root));
    }

    [Fact]
    public async Task A_name_that_the_shell_would_read_is_refused()
    {
        await using var cluster = new ThrowAwayCluster("$HOME");
        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Root, "CONFORMANCE_DATA");
    }

    [Fact]
    public async Task A_full_disk_is_named_and_the_next_try_begins_anew()
    {
        await using var cluster = new ThrowAwayCluster();
        const string complaint = "error: could not write: No space left on device";
        var full = StubBinaries.Make(cluster, ("initdb", $"mkdir \"${{1#--pgdata=}}\"; echo 'initdb: {complaint}' >&2; exit 1"));
        var refused = await cluster.RefusedAsync(full);

        AssertOneSentence(refused, cluster.Folder.Root, complaint, "free space");
        Assert.Empty(Directory.EnumerateDirectories(cluster.Folder.Root, "cluster*"));
        await using var lease = await cluster.EnterAsync();
    }

    [Fact]
    public async Task A_damaged_cluster_is_named_with_what_the_log_complains_of()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        var control = Path.Combine(cluster.Folder.Data, "global", "pg_control");
        File.Move(control, control + ".away");

        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Cluster, "could not find the database system", cluster.Folder.Log);
        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Cluster, "move", "--connection");

        File.Move(control + ".away", control);
        await using var lease = await cluster.EnterAsync();
    }

    [Fact]
    public async Task A_database_that_is_damaged_behind_a_server_that_starts_is_named()
    {
        await using var cluster = new ThrowAwayCluster();
        string oid;
        await using (var lease = await cluster.EnterAsync())
            oid = await ThrowAwayCluster.AskAsync(lease, "SELECT oid::text FROM pg_database WHERE datname = 'conformance'");
        Directory.Delete(Path.Combine(cluster.Folder.Data, "base", oid), recursive: true);

        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Cluster, "does not work", "move");
        Assert.Null(cluster.Server);
    }

    [Theory]
    [InlineData("PG_VERSION")]
    [InlineData("password")]
    public async Task A_cluster_that_lost_a_file_is_named(string file)
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        File.Delete(Directory.EnumerateFiles(cluster.Folder.Cluster, file, SearchOption.AllDirectories).First());

        AssertOneSentence(await cluster.RefusedAsync(), cluster.Folder.Cluster, "lost", file);
    }

    [Fact]
    public async Task A_cluster_of_another_major_version_is_named_with_both_versions()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        var installed = (await File.ReadAllTextAsync(VersionFile(cluster))).Trim();
        await File.WriteAllTextAsync(VersionFile(cluster), "9\n");

        var refused = await cluster.RefusedAsync(StubBinaries.Real);
        AssertOneSentence(refused, cluster.Folder.Cluster, "PostgreSQL 9", installed, "install");
    }

    [Fact]
    public async Task Of_several_servers_the_one_that_made_the_cluster_opens_it()
    {
        await using var cluster = new ThrowAwayCluster();
        await (await cluster.EnterAsync()).DisposeAsync();
        var newer = StubBinaries.Make(cluster, ("postgres", "echo 'postgres (PostgreSQL) 99.1'"), ("pg_ctl", "exit 1"));

        await using (await cluster.EnterAsync(newer, StubBinaries.Real))
            Assert.NotNull(await cluster.ServerProcessAsync());
        Assert.Null(cluster.Server);
    }

    [Fact]
    public async Task A_stop_that_fails_is_reported_and_not_thrown()
    {
        await using var cluster = new ThrowAwayCluster();
        var unstoppable = StubBinaries.Make(cluster, ("pg_ctl", "test \"$1\" = stop && { echo 'pg_ctl: error: no' >&2; exit 1; }; exec $REAL/pg_ctl \"$@\""));
        await (await cluster.EnterAsync(unstoppable)).DisposeAsync();

        Assert.Contains(cluster.Folder.Root, Assert.Single(cluster.Reports), StringComparison.Ordinal);
        Assert.NotNull(await cluster.ServerProcessAsync());
    }

    [Fact]
    public async Task Cancelling_while_the_cluster_is_made_leaves_nothing_behind()
    {
        await using var cluster = new ThrowAwayCluster();
        var slow = StubBinaries.Make(cluster, ("initdb", "mkdir \"${1#--pgdata=}\"; exec sleep 600"));
        using var cancel = new CancellationTokenSource();
        var entering = EmbeddedPostgres.EnterAsync(cluster.Options with { BinaryFolders = [slow] }, cancel.Token);
        while (!Directory.Exists(cluster.Folder.Root) || Directory.GetDirectories(cluster.Folder.Root, "cluster.new*").Length == 0)
            await Task.Delay(5);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => entering);
        Assert.Empty(Directory.EnumerateDirectories(cluster.Folder.Root, "cluster*"));
        Assert.Empty(Directory.EnumerateFiles(cluster.Folder.Leases));
    }

    [Fact]
    public async Task Cancelling_while_another_process_enters_stops_the_waiting()
    {
        await using var cluster = new ThrowAwayCluster();
        await cluster.Folder.PrepareAsync(ServerAccount.OfThisProcess());
        await using var gate = FileLock.TryTake(cluster.Folder.Gate);
        using var cancel = new CancellationTokenSource();
        var entering = EmbeddedPostgres.EnterAsync(cluster.Options, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => entering);
    }

    private static string VersionFile(ThrowAwayCluster cluster) => Path.Combine(cluster.Folder.Data, "PG_VERSION");

    private static void AssertOneSentence(StoreUnavailableException refused, params string[] parts)
    {
        Assert.DoesNotContain('\n', refused.Message);
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, refused.Message, StringComparison.Ordinal));
    }
}
