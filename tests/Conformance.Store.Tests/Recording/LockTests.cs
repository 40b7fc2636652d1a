using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Weasel.Postgresql;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>
/// Marten's lock packages are pruned and replaced by the official ones of the same identity (src/Directory.Build.props): locks are taken for real.
/// </summary>
public sealed class LockTests
{
    /// <summary>As RunStore sets them: the official package multiplexes no locks over a data source, Marten's fork does.</summary>
    private static readonly AdvisoryLockOptions InTransactions = new() { TransactionalLockEnabled = true };

    [Fact]
    public async Task The_lock_that_Martens_daemon_uses_is_not_given_twice()
    {
        const int daemon = 4711;
        await using var traces = await RecordedTraces.OpenAsync();
        await using var source = NpgsqlDataSource.Create(traces.Connection);
        await using var one = new AdvisoryLock(source, NullLogger.Instance, "one", InTransactions);
        await using var other = new AdvisoryLock(source, NullLogger.Instance, "other", InTransactions);
        Assert.True(await one.TryAttainLockAsync(daemon, CancellationToken.None));
        Assert.False(await other.TryAttainLockAsync(daemon, CancellationToken.None));
        await one.ReleaseLockAsync(daemon);
        Assert.True(await other.TryAttainLockAsync(daemon, CancellationToken.None));
    }

    [Fact]
    public async Task Two_stores_that_open_an_empty_database_at_once_both_work()
    {
        await using var cluster = new Postgres.ThrowAwayCluster();
        await using var lease = await cluster.EnterAsync();
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunStore.OpenAsync(lease.ConnectionString, cluster.Options)));
        foreach (var store in stores)
        {
            Assert.Empty(await store.RunsAsync());
            await store.DisposeAsync();
        }
    }
}
