namespace Conformance.Store.Postgres;

/// <summary>Where the embedded PostgreSQL lives and how it is run. The defaults are those of the user's own store.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>
    /// The folder of the cluster, its lock files and its log; made when absent, and then nobody else may enter it. It must be
    /// empty or made by an earlier run. Null: the user's data folder, <c>$XDG_DATA_HOME/conformance/postgres</c>, as root
    /// <c>/var/lib/conformance/postgres</c>, or <c>$CONFORMANCE_DATA/postgres</c> where that variable is set.
    /// </summary>
    public string? Root { get; init; }

    /// <summary>
    /// Whether a commit survives a power failure. False is for the throw-away clusters of tests: <c>fsync</c>,
    /// <c>synchronous_commit</c> and <c>full_page_writes</c> are off. Of processes that share a server, the one that starts it decides.
    /// </summary>
    public bool Durable { get; init; } = true;

    /// <summary>Folders to search for <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>, best first. Null: PATH, then the usual places.</summary>
    public IReadOnlyList<string>? BinaryFolders { get; init; }

    /// <summary>
    /// Told, in one sentence, of a server that could not be stopped. The work of the lease is done and safe by then, so this is
    /// no exception. The default writes to stderr.
    /// </summary>
    public Action<string> Report { get; init; } = Console.Error.WriteLine;
}
