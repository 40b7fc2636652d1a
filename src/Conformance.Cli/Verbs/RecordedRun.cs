using Conformance.Replay.Journal;
using Conformance.Store;

namespace Conformance.Cli.Verbs;

/// <summary>Finds recorded runs.</summary>
internal static class RecordedRun
{
    /// <summary>The facts of the run whose id begins with <paramref name="id"/>, or of the one recorded last.</summary>
    public static async Task<IReadOnlyList<RunEvent>> FactsAsync(RunStore store, string? id, CancellationToken cancellationToken)
    {
        var runs = await store.RunsAsync(cancellationToken);
        if (runs.Count == 0) throw new UsageException("No run is recorded; `conformance check` or `ingest` records one.");
        var run = id is null ? runs[0] : runs.FirstOrDefault(known => known.Id.StartsWith(id, StringComparison.Ordinal));
        return run is null ? throw new UsageException($"The store has no run '{id}'.") : await store.FactsOfAsync(run.Id, cancellationToken);
    }
}
