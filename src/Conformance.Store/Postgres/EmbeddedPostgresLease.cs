using Npgsql;

namespace Conformance.Store.Postgres;

/// <summary>
/// A process's hold on the embedded server. While one lease is held, by whichever process, the server runs; a process that
/// dies loses its leases with it.
/// </summary>
public sealed class EmbeddedPostgresLease : IAsyncDisposable
{
    private readonly SharedServer server;
    private readonly FileStream leaseFile;
    private int left;

    internal EmbeddedPostgresLease(string connectionString, SharedServer server, FileStream leaseFile)
    {
        ConnectionString = connectionString;
        this.server = server;
        this.leaseFile = leaseFile;
    }

    /// <summary>For Npgsql: the database <c>conformance</c> with its password; at most 16 connections in the pool, 10 s to connect.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Leaves; the last one stops the server. Never throws for the server's sake: a stop that fails goes to
    /// <see cref="EmbeddedPostgresOptions.Report"/>. A second call does nothing.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref left, 1) == 1)
            return;
        // Idle connections to a server that stops would fail the first command after a later start.
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await server.LeaveAsync(leaseFile);
    }
}
