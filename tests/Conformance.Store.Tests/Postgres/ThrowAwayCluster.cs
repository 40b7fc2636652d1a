using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using Conformance.Store.Postgres;
using Npgsql;
using Xunit;

namespace Conformance.Store.Tests.Postgres;

/// <summary>A root folder of one test; gone with its server when the test ends.</summary>
internal sealed class ThrowAwayCluster : IAsyncDisposable
{
    private readonly string parent = Path.Combine(Path.GetTempPath(), $"conformance-test-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");

    public ThrowAwayCluster(string name = "postgres")
    {
        Directory.CreateDirectory(parent);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(parent, (UnixFileMode)0b111_101_101);
        Folder = new ClusterFolder(Path.Combine(parent, name));
        Options = new EmbeddedPostgresOptions { Root = Folder.Root, Durable = false, Report = Reports.Enqueue };
    }

    public string Parent => parent;

    public ClusterFolder Folder { get; }

    public EmbeddedPostgresOptions Options { get; }

    public ConcurrentQueue<string> Reports { get; } = [];

    public PostmasterFile? Server => PostmasterFile.TryRead(Folder);

    public Task<EmbeddedPostgresLease> EnterAsync() => EmbeddedPostgres.EnterAsync(Options);

    public Task<StoreUnavailableException> RefusedAsync() => Assert.ThrowsAsync<StoreUnavailableException>(EnterAsync);

    public Task<EmbeddedPostgresLease> EnterAsync(params string[] binaryFolders) => EmbeddedPostgres.EnterAsync(Options with { BinaryFolders = binaryFolders });

    public Task<StoreUnavailableException> RefusedAsync(params string[] binaryFolders) =>
        Assert.ThrowsAsync<StoreUnavailableException>(() => EnterAsync(binaryFolders));

    /// <summary>The process of the server that runs; null where none does.</summary>
    public async Task<int?> ServerProcessAsync() => Server is { } server && await PostmasterProcess.RunsAsync(server) ? server.ProcessId : null;

    public async Task KillServerAsync()
    {
        if (await ServerProcessAsync() is not { } processId)
            return;
        using var process = Process.GetProcessById(processId);
        process.Kill();
        while (await ServerProcessAsync() is not null)
            await Task.Delay(10);
    }

    public async ValueTask DisposeAsync()
    {
        var sockets = Server?.Sockets;
        await KillServerAsync();
        if (sockets is not null)
            SocketFolder.Forget(sockets);
        while (Directory.Exists(parent))
            await TryDeleteAsync();
    }

    public static async Task<string> AskAsync(EmbeddedPostgresLease lease, string question)
    {
        await using var source = NpgsqlDataSource.Create(lease.ConnectionString);
        await using var command = source.CreateCommand(question);
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    // A killed server's children write for a moment longer.
    private async Task TryDeleteAsync()
    {
        try
        {
            Directory.Delete(parent, recursive: true);
        }
        catch (IOException)
        {
            await Task.Delay(20);
        }
    }
}
