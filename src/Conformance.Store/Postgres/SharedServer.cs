using Npgsql;

namespace Conformance.Store.Postgres;

/// <summary>Enters and leaves the server one process at a time, whoever starts and stops it.</summary>
internal sealed class SharedServer
{
    // The holder may be making the cluster on a slow disk, or recovering it after a power failure.
    private static readonly TimeSpan EnterLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LeaveLimit = TimeSpan.FromMinutes(2);

    private readonly ClusterFolder folder;
    private readonly ServerAccount account;
    private readonly Action<string> report;
    private readonly LeaseBook leases;
    private readonly Cluster cluster;
    private readonly Postmaster postmaster;

    public SharedServer(ClusterFolder folder, ServerAccount account, EmbeddedPostgresOptions options)
    {
        var command = new ServerCommand(account, folder.Root);
        this.folder = folder;
        this.account = account;
        report = options.Report;
        leases = new LeaseBook(folder);
        cluster = new Cluster(folder, account, command, options);
        postmaster = new Postmaster(folder, account, command, options);
    }

    /// <summary>A lease on a server that runs.</summary>
    public async Task<EmbeddedPostgresLease> EnterAsync(CancellationToken cancellationToken)
    {
        await folder.PrepareAsync(account);
        await using var gate = await FileLock.TakeAsync(folder.Gate, EnterLimit, cancellationToken);
        var lease = leases.Take();
        try
        {
            // A server that was killed just now still takes connections while its process ends.
            var database = await TryDatabaseAsync(await ServerAsync(cancellationToken), cancellationToken)
                ?? await TryDatabaseAsync(await ServerAsync(cancellationToken), cancellationToken)
                ?? throw new StoreUnavailableException($"The embedded PostgreSQL of {folder.Root} ended twice while it was asked: {Advice.For("")}.");
            return new EmbeddedPostgresLease(database, this, lease);
        }
        catch
        {
            await ReportingAsync(() => LeaveWithGateAsync(lease));
            throw;
        }
    }

    /// <summary>Gives a lease back and stops the server after the last one. What fails is reported, not thrown.</summary>
    public async Task LeaveAsync(FileStream lease)
    {
        await ReportingAsync(async () =>
        {
            await using var gate = await FileLock.TakeAsync(folder.Gate, LeaveLimit, CancellationToken.None);
            await LeaveWithGateAsync(lease);
        });
        await lease.DisposeAsync();
    }

    private async Task LeaveWithGateAsync(FileStream lease)
    {
        await lease.DisposeAsync();
        if (!leases.AnyHeld())
            await postmaster.StopAsync();
    }

    private async Task ReportingAsync(Func<Task> leaving)
    {
        try
        {
            await leaving();
        }
        catch (Exception exception) when (exception is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            report(exception.Message);
        }
    }

    private async Task<PostmasterFile> ServerAsync(CancellationToken cancellationToken) =>
        await postmaster.FindAsync(cancellationToken)
        ?? await postmaster.StartAsync(await cluster.EnsureAsync(cancellationToken), cancellationToken);

    // Null where the server ended meanwhile.
    private async Task<string?> TryDatabaseAsync(PostmasterFile server, CancellationToken cancellationToken)
    {
        var password = await File.ReadAllTextAsync(folder.Password, cancellationToken);
        var connectionString = ClusterDatabase.ConnectionString(server, password.Trim());
        try
        {
            await ClusterDatabase.EnsureAsync(connectionString, cancellationToken);
            return connectionString;
        }
        catch (NpgsqlException exception)
        {
            if (exception is not PostgresException && !await server.AnswersAsync())
                return null;
            // A PostgresException's own message has several lines.
            var why = exception is PostgresException refused ? refused.MessageText : exception.Message;
            var advice = ClusterDatabase.IsDamage(exception) ? Advice.ForDamage(why, folder) : Advice.For(why);
            throw new StoreUnavailableException($"The embedded PostgreSQL in {folder.Cluster} does not work ({why}): {advice}.", exception);
        }
    }
}
