namespace Conformance.Store.Postgres;

/// <summary>
/// The PostgreSQL that Conformance runs for itself when the user names none: a private cluster in the data folder, started by
/// the first process that enters, shared by all that run at once, and stopped by the last one that leaves.
/// </summary>
public static class EmbeddedPostgres
{
    /// <summary>
    /// Makes the cluster where there is none, starts its server where none runs, and holds it until the lease is disposed.
    /// Recovers from a killed process, a killed server and a stale <c>postmaster.pid</c>.
    /// </summary>
    /// <param name="options">Where the cluster lives and how it is run.</param>
    /// <param name="cancellationToken">Stops the waiting; a server that this call started is stopped again.</param>
    /// <returns>The lease with the connection string of the database <c>conformance</c>; dispose it to leave.</returns>
    /// <exception cref="StoreUnavailableException">
    /// No server is installed, it has another major version than the cluster, or the folder, the disk or the cluster is unusable.
    /// </exception>
    public static async Task<EmbeddedPostgresLease> EnterAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = new ClusterFolder(options.Root ?? DataFolder.Default());
        try
        {
            return await new SharedServer(folder, ServerAccount.OfThisProcess(), options).EnterAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                $"The embedded PostgreSQL cannot use {folder.Root} ({exception.Message.TrimEnd('.')}): {Advice.For(exception.Message)}.",
                exception);
        }
    }
}
