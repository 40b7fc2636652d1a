namespace Conformance.Store.Postgres;

/// <summary>The layout of the embedded PostgreSQL's folder.</summary>
/// <remarks>
/// <c>gate.lock</c> is held by the process that enters or leaves now; <c>leases</c> has one held file per lease; <c>cluster</c>
/// appears by one rename and has <c>data</c> and <c>password</c>, which therefore always belong together.
/// </remarks>
internal sealed class ClusterFolder(string root)
{
    // pg_ctl puts paths between double quotes on a shell's command line.
    private static readonly char[] NotForTheShell = ['"', '$', '`', '\n', '\r'];

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    public string Gate => Path.Combine(Root, "gate.lock");

    public string Leases => Path.Combine(Root, "leases");

    public string Cluster => Path.Combine(Root, "cluster");

    public string Data => DataOf(Cluster);

    public string Password => PasswordOf(Cluster);

    public string PostmasterPid => Path.Combine(Data, "postmaster.pid");

    public string Sockets => Path.Combine(Root, "socket");

    public string Log => Path.Combine(Root, "server.log");

    /// <summary>The major version of the server that made the cluster, as in its <c>PG_VERSION</c>; null where there is none.</summary>
    public string? Version => Path.Combine(Data, "PG_VERSION") is var file && File.Exists(file) ? File.ReadAllText(file).Trim() : null;

    public static string DataOf(string cluster) => Path.Combine(cluster, "data");

    public static string PasswordOf(string cluster) => Path.Combine(cluster, "password");

    /// <summary>Makes the folder, for the server's user alone, where it is not there.</summary>
    /// <exception cref="StoreUnavailableException">The folder has somebody else's files, or a name that pg_ctl cannot be told.</exception>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be made.</exception>
    public async Task PrepareAsync(ServerAccount account)
    {
        if (File.Exists(Gate))
            return;
        if (Root.IndexOfAny(NotForTheShell) >= 0)
            throw new StoreUnavailableException(
                $"PostgreSQL's pg_ctl cannot be given the folder {Root}, as its name has a quote, $ or line break: set CONFORMANCE_DATA to another folder.");
        // In this order: another process may be preparing too, and it makes the gate before anything else.
        if (Directory.Exists(Root) && Directory.EnumerateFileSystemEntries(Root).Any() && !File.Exists(Gate))
            throw new StoreUnavailableException(
                $"The folder {Root} for the embedded PostgreSQL has files of something else: empty it, or set CONFORMANCE_DATA to another folder.");

        if (Path.GetDirectoryName(Root) is { } parent)
            account.MakeReachable(parent);
        await account.MakePrivateFolderAsync(Root, Path.GetPathRoot(Root)!);
        FileLock.Create(Gate);
    }
}
