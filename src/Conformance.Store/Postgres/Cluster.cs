using System.Security.Cryptography;

namespace Conformance.Store.Postgres;

/// <summary>The files of the databases: made once, and opened only by the major version that made them.</summary>
internal sealed class Cluster(ClusterFolder folder, ServerAccount account, ServerCommand command, EmbeddedPostgresOptions options)
{
    private const string Unfinished = "cluster.new-";

    /// <summary>Makes the cluster where there is none. To be called while the gate is held.</summary>
    /// <returns>The server programs that can open it.</returns>
    /// <exception cref="StoreUnavailableException">No server is installed, none of its version, or the cluster cannot be made.</exception>
    public async Task<ServerBinaries> EnsureAsync(CancellationToken cancellationToken)
    {
        var installed = await ServerBinaries.FindAsync(options.BinaryFolders, folder.Version, command, cancellationToken);
        if (Directory.Exists(folder.Cluster))
        {
            Check(installed);
            return installed[0];
        }
        RemoveUnfinished();
        await CreateAsync(installed[0], cancellationToken);
        return installed[0];
    }

    private void Check(IReadOnlyList<ServerBinaries> installed)
    {
        if (folder.Version is not { } made || !File.Exists(folder.Password))
            throw new StoreUnavailableException(
                $"The embedded PostgreSQL cluster in {folder.Cluster} lost its PG_VERSION or its password: {Advice.ForDamage("", folder)}.");
        if (installed[0].Opens(made))
            return;
        var others = string.Join(", ", installed.Select(binaries => binaries.Major).Distinct());
        throw new StoreUnavailableException(
            $"The embedded PostgreSQL cluster in {folder.Cluster} was made by PostgreSQL {made}, but only {others} is installed: "
            + $"install PostgreSQL {made}, move that folder away to begin with an empty store, or give another server with --connection.");
    }

    // In a folder beside its place, then renamed: whoever is killed in between leaves no half cluster.
    private async Task CreateAsync(ServerBinaries binaries, CancellationToken cancellationToken)
    {
        var unfinished = Path.Combine(folder.Root, $"{Unfinished}{Guid.NewGuid():N}");
        try
        {
            await account.MakePrivateFolderAsync(unfinished, folder.Root);
            await WritePasswordAsync(ClusterFolder.PasswordOf(unfinished));
            var made = await command.RunAsync(binaries.InitDb, InitDbArguments(unfinished), cancellationToken);
            if (made.ExitCode != 0)
                throw new StoreUnavailableException(
                    $"The embedded PostgreSQL cluster could not be made in {folder.Root} ({made.RelevantLine}): {Advice.For(made.Output)}.");
            Directory.Move(unfinished, folder.Cluster);
        }
        finally
        {
            RemoveUnfinished();
        }
    }

    private string[] InitDbArguments(string cluster) =>
    [
        $"--pgdata={ClusterFolder.DataOf(cluster)}",
        "--encoding=UTF8",
        "--locale=C",
        $"--username={ClusterDatabase.Name}",
        "--auth=scram-sha-256",
        $"--pwfile={ClusterFolder.PasswordOf(cluster)}",
        .. options.Durable ? Array.Empty<string>() : ["--no-sync"],
    ];

    private async Task WritePasswordAsync(string path)
    {
        FileLock.Create(path);
        await File.WriteAllTextAsync(path, RandomNumberGenerator.GetHexString(64, lowercase: true) + "\n");
        await account.GiveAsync(path, folder.Root);
    }

    private void RemoveUnfinished()
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Root, Unfinished + "*"))
            TryRemove(left);
    }

    // The initdb of a killed process may still be writing there; then the next start removes it.
    private static void TryRemove(string left)
    {
        try
        {
            Directory.Delete(left, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
