using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Conformance.Store.Recording;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Conformance.Store.Projections;

/// <summary>
/// Keeps routes, SAs, HSRP groups and failovers of each run as documents. The folds are those of Conformance.Replay; a run is committed as a whole, so one
/// call sees all its facts.
/// </summary>
internal sealed class RunProjection : IProjection
{
    /// <inheritdoc/>
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var run in events.Where(fact => fact.Data is RunEvent and not GoldenAccepted).GroupBy(fact => StreamKey.RunOf(fact.StreamKey!)))
        {
            var facts = run.Select(fact => (RunEvent)fact.Data).OrderBy(fact => fact.Position).ToList();
            Store(operations, run.Key, run.Max(fact => fact.Timestamp), facts);
        }

        return Task.CompletedTask;
    }

    private static void Store(IDocumentOperations operations, string run, DateTimeOffset at, List<RunEvent> facts)
    {
        var started = facts.OfType<RunStarted>().Single();
        var ended = facts.OfType<RunEnded>().Single();
        var view = RunView.Of(facts);
        operations.Store(ViewDocument.Of(run, view));
        operations.Store(new RunDocument
        {
            Id = run,
            Scenario = started.Scenario,
            Verdict = ended.Verdict,
            RecordedAt = at,
            Devices = started.Devices,
            Files = started.Files,
            Facts = facts.Count,
            Digest = ended.Digest,
        });
        operations.Store(view.Failovers.Failovers.Select(failover => new FailoverDocument
        {
            Id = $"{run}/{failover.Id}",
            Run = run,
            Scenario = started.Scenario,
            RecordedAt = at,
            Failover = failover,
        }).ToArray());
    }
}
