using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Store.Postgres;
using Conformance.Store.Tests.Postgres;
using Conformance.Testing;
using Npgsql;

namespace Conformance.Store.Tests.Recording;

/// <summary>A store of one test in a throw-away cluster, and runs to record in it.</summary>
internal sealed class RecordedTraces : IAsyncDisposable
{
    private readonly ThrowAwayCluster cluster;
    private readonly EmbeddedPostgresLease lease;

    private RecordedTraces(ThrowAwayCluster cluster, EmbeddedPostgresLease lease, RunStore store)
    {
        this.cluster = cluster;
        this.lease = lease;
        Store = store;
    }

    /// <summary>The run of the shipped trace.</summary>
    public static RunResult Cisco17826 { get; } = RunPipeline.Run(Scenario.Read(Repository.At("traces", "cisco-17826")), key: SecretKey.Random());

    /// <summary>A run with a move that no row allows, one whose line is lost, and a line that is not read.</summary>
    public static RunResult Damaged { get; } = Judge("""
        HSRP: Fa0/0 Grp 1 Init -> Active
        HSRP: Fa0/0 Grp 1 Speak -> Standby
        HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.0.0.2)
        no line that is known
        """);

    public RunStore Store { get; }

    public string Connection => lease.ConnectionString;

    public ThrowAwayCluster Cluster => cluster;

    public static async Task<RecordedTraces> OpenAsync()
    {
        var cluster = new ThrowAwayCluster();
        var lease = await cluster.EnterAsync();
        return new(cluster, lease, await RunStore.OpenAsync(lease.ConnectionString, cluster.Options));
    }

    /// <summary>A second store on the same database, as another process has it.</summary>
    public Task<RunStore> OpenAnotherAsync() => RunStore.OpenAsync(Connection, cluster.Options);

    /// <summary>Runs a statement of SQL behind the store's back; returns how many rows it changed.</summary>
    public async Task<int> ExecuteAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand(statement);
        return await command.ExecuteNonQueryAsync();
    }

    public Task<string> AskAsync(string question) => ThrowAwayCluster.AskAsync(lease, question);

    private static RunResult Judge(string log)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("R1.log", log)]);
        return RunPipeline.Run(input.Scenario, key: SecretKey.Random());
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await lease.DisposeAsync();
        await cluster.DisposeAsync();
    }
}
