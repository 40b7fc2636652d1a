using Conformance.Replay.Journal;
using Conformance.Store.Postgres;
using Conformance.Store.Projections;
using Conformance.Store.Recording;
using Conformance.Store.Secrets;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Medallion.Threading.Postgres;

namespace Conformance.Store;

/// <summary>
/// The store of runs: Marten on PostgreSQL, embedded or given. A run is recorded in one transaction, so nothing is ever half-written. All failures of the
/// database are <see cref="StoreUnavailableException"/>.
/// </summary>
public sealed class RunStore : IAsyncDisposable
{
    private const string Schema = "conformance";
    private readonly EmbeddedPostgresLease? lease;
    private readonly DocumentStore marten;
    private readonly string server;

    private RunStore(DocumentStore marten, string server, EmbeddedPostgresLease? lease)
    {
        this.marten = marten;
        this.server = server;
        this.lease = lease;
    }

    /// <summary>Opens the store.</summary>
    /// <param name="connectionString">A PostgreSQL to use; null or blank for the embedded one.</param>
    /// <param name="embedded">Where and how the embedded one runs.</param>
    /// <param name="cancellationToken">Cancels the wait for the server.</param>
    public static async Task<RunStore> OpenAsync(string? connectionString, EmbeddedPostgresOptions embedded, CancellationToken cancellationToken = default)
    {
        var lease = string.IsNullOrEmpty(connectionString) ? await EmbeddedPostgres.EnterAsync(embedded, cancellationToken) : null;
        var connection = lease?.ConnectionString ?? connectionString!;
        try
        {
            var server = StoreFailure.AddressOf(connection);
            return await StoreFailure.TranslateAsync(server, async () => new RunStore(await StartAsync(connection, cancellationToken), server, lease));
        }
        catch
        {
            if (lease is not null) await lease.DisposeAsync();
            throw;
        }
    }

    /// <summary>Records a run with all its facts, or nothing. A run that is known already is left as it is.</summary>
    /// <param name="run">The run's id.</param>
    /// <param name="facts">Its facts in order, the first one <see cref="RunStarted"/>, the last one <see cref="RunEnded"/>.</param>
    /// <param name="secrets">The fingerprints of its secrets by their numbers.</param>
    /// <param name="cancellationToken">Cancels; nothing is written then.</param>
    public Task<RecordOutcome> RecordAsync(
        string run, IReadOnlyList<RunEvent> facts, IReadOnlyDictionary<int, string> secrets, CancellationToken cancellationToken = default) => GuardAsync(async () =>
    {
        await using var session = marten.LightweightSession();
        if (await session.Events.FetchStreamStateAsync(StreamKey.OfRun(run), cancellationToken) is not null) return RecordOutcome.KnownAlready;
        foreach (var stream in facts.GroupBy(fact => StreamKey.Of(run, fact))) session.Events.StartStream(stream.Key, stream.Cast<object>());
        session.Store(SecretFingerprint.OfRun(run, secrets));
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (Marten.Exceptions.ExistingStreamIdCollisionException)
        {
            return RecordOutcome.KnownAlready;
        }

        return RecordOutcome.Recorded;
    });

    /// <summary>The facts of a run, in order; empty for an unknown run.</summary>
    public Task<IReadOnlyList<RunEvent>> FactsOfAsync(string run, CancellationToken cancellationToken = default) => GuardAsync(async () =>
    {
        await using var session = marten.QuerySession();
        var own = StreamKey.OfRun(run);
        var prefix = own + "/";
        var events = await session.Events.QueryAllRawEvents().Where(fact => fact.StreamKey == own || fact.StreamKey!.StartsWith(prefix)).ToListAsync(cancellationToken);
        return (IReadOnlyList<RunEvent>)[.. events.Select(fact => fact.Data).OfType<RunEvent>().OrderBy(fact => fact.Position)];
    });

    /// <summary>The runs that are recorded, the latest first.</summary>
    public Task<IReadOnlyList<RunDocument>> RunsAsync(CancellationToken cancellationToken = default) =>
        QueryAsync<RunDocument>(runs => runs.OrderByDescending(run => run.RecordedAt), cancellationToken);

    /// <summary>The failovers of all runs, the latest run first.</summary>
    public Task<IReadOnlyList<FailoverDocument>> FailoversAsync(CancellationToken cancellationToken = default) =>
        QueryAsync<FailoverDocument>(failovers => failovers.OrderByDescending(failover => failover.RecordedAt).ThenBy(failover => failover.Id), cancellationToken);

    /// <summary>The fingerprints of the secrets of all runs.</summary>
    public Task<IReadOnlyList<SecretFingerprint>> SecretsAsync(CancellationToken cancellationToken = default) =>
        QueryAsync<SecretFingerprint>(secrets => secrets.OrderBy(secret => secret.RunId).ThenBy(secret => secret.Number), cancellationToken);

    /// <summary>What the projections keep of a run.</summary>
    public Task<ViewDocument?> ViewOfAsync(string run, CancellationToken cancellationToken = default) => GuardAsync(async () =>
    {
        await using var session = marten.QuerySession();
        return await session.LoadAsync<ViewDocument>(run, cancellationToken);
    });

    /// <summary>Records that a person accepted a golden table.</summary>
    public Task RecordAsync(GoldenAccepted acceptance, CancellationToken cancellationToken = default) => GuardAsync(async () =>
    {
        await using var session = marten.LightweightSession();
        session.Events.Append(StreamKey.OfGolden(acceptance.Scenario, acceptance.Table), acceptance);
        await session.SaveChangesAsync(cancellationToken);
        return true;
    });

    /// <summary>The acceptances of a golden table, in order.</summary>
    public Task<IReadOnlyList<GoldenAccepted>> AcceptancesAsync(string scenario, string table, CancellationToken cancellationToken = default) => GuardAsync(async () =>
    {
        await using var session = marten.QuerySession();
        var events = await session.Events.FetchStreamAsync(StreamKey.OfGolden(scenario, table), token: cancellationToken);
        return (IReadOnlyList<GoldenAccepted>)[.. events.Select(fact => fact.Data).OfType<GoldenAccepted>()];
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await marten.DisposeAsync();
        if (lease is not null) await lease.DisposeAsync();
    }

    private static async Task<DocumentStore> StartAsync(string connection, CancellationToken cancellationToken)
    {
        var store = DocumentStore.For(options =>
        {
            options.Connection(connection);
            options.DatabaseSchemaName = Schema;
            options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.UseAdvisoryLockTransaction = true; // the official DistributedLock packages multiplex no locks over a data source
            options.UseSystemTextJsonForSerialization();
            options.RegisterDocumentTypes([typeof(RunDocument), typeof(ViewDocument), typeof(FailoverDocument), typeof(SecretFingerprint)]);
            options.Projections.Add(new RunProjection(), ProjectionLifecycle.Inline);
            options.Projections.Errors.SkipApplyErrors = false;
            options.Projections.Errors.SkipSerializationErrors = false;
            options.Projections.Errors.SkipUnknownEvents = false;
            options.Events.AddEventTypes(typeof(RunEvent).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(RunEvent))));
        });
        try
        {
            await MigrateAsync(store, connection, cancellationToken);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Two processes that meet an empty database must not both create the tables.</summary>
    private static async Task MigrateAsync(DocumentStore store, string connection, CancellationToken cancellationToken)
    {
        var gate = new PostgresDistributedLock(new PostgresAdvisoryLockKey("conformance-schema", allowHashing: true), connection);
        await using (await gate.AcquireAsync(cancellationToken: cancellationToken))
        {
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        }
    }

    private Task<T> GuardAsync<T>(Func<Task<T>> work) => StoreFailure.TranslateAsync(server, work);

    private Task<IReadOnlyList<T>> QueryAsync<T>(Func<IQueryable<T>, IQueryable<T>> order, CancellationToken cancellationToken)
        where T : notnull => GuardAsync(async () =>
    {
        await using var session = marten.QuerySession();
        return (IReadOnlyList<T>)[.. await order(session.Query<T>()).ToListAsync(cancellationToken)];
    });
}
