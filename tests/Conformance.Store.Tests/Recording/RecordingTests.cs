using System.Text.Json;
using Conformance.Checks.Rules;
using Conformance.Cli.Pipeline;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Conformance.Store.Projections;
using Conformance.Store.Recording;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>What is recorded comes back as it was, once, and folds to the same views.</summary>
public sealed class RecordingTests
{
    [Fact]
    public async Task The_facts_of_a_run_come_back_in_their_order_and_unchanged()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        foreach (var run in Runs)
        {
            await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets);
            var loaded = await traces.Store.FactsOfAsync(run.Run);
            Assert.Equal(run.Facts.Select(Written), loaded.Select(Written));
        }
    }

    [Fact]
    public async Task The_folds_in_Postgres_equal_the_folds_in_memory()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        foreach (var run in Runs)
        {
            await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets);
            var stored = await traces.Store.ViewOfAsync(run.Run);
            Assert.Equal(Written(ViewDocument.Of(run.Run, run.View)), Written(stored!));
            var loaded = await traces.Store.FactsOfAsync(run.Run);
            Assert.Equal(Written(stored!), Written(ViewDocument.Of(run.Run, RunView.Of(loaded))));
            Assert.Equal(run.Findings.Select(finding => finding.Message), RuleBook.Judge(new RunFacts(loaded)).Select(finding => finding.Message));
        }
    }

    [Fact]
    public async Task The_failovers_and_runs_are_listed_as_documents()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        var run = RecordedTraces.Cisco17826;
        await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets);
        var failovers = await traces.Store.FailoversAsync();
        Assert.Equal(Written(run.View.Failovers.Failovers), Written(failovers.Select(document => document.Failover)));
        var document = Assert.Single(await traces.Store.RunsAsync());
        Assert.Equal((run.Run, "cisco-17826", "conforms", run.Facts.Count), (document.Id, document.Scenario, document.Verdict, document.Facts));
    }

    [Fact]
    public async Task Each_entity_has_its_own_stream()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        var run = RecordedTraces.Cisco17826;
        await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets);
        var entity = run.Facts.OfType<EntityEvent>().First(fact => fact.Entity.Protocol == "hsrp").Entity;
        var expected = run.Facts.OfType<EntityEvent>().Count(fact => fact.Entity == entity);
        Assert.Equal($"{expected}", await traces.AskAsync($"SELECT count(*) FROM conformance.mt_events WHERE stream_id = '{run.Run}/{entity}'"));
    }

    [Fact]
    public async Task A_run_recorded_twice_is_there_once()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        var run = RecordedTraces.Cisco17826;
        Assert.Equal(RecordOutcome.Recorded, await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets));
        Assert.Equal(RecordOutcome.KnownAlready, await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets));
        Assert.Equal(run.Facts.Count, (await traces.Store.FactsOfAsync(run.Run)).Count);
    }

    [Fact]
    public async Task A_run_recorded_by_two_stores_at_once_is_there_once()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        await using var other = await traces.OpenAnotherAsync();
        var run = RecordedTraces.Cisco17826;
        var outcomes = await Task.WhenAll(traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets), other.RecordAsync(run.Run, run.Facts, run.Secrets));
        Assert.Equal([RecordOutcome.Recorded, RecordOutcome.KnownAlready], outcomes.Order());
        Assert.Equal(run.Facts.Count, (await other.FactsOfAsync(run.Run)).Count);
    }

    [Fact]
    public async Task An_acceptance_of_a_golden_is_recorded_behind_the_earlier_ones()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        foreach (var sha in new[] { "aa", "bb" })
        {
            await traces.Store.RecordAsync(new GoldenAccepted("cisco-17826", "routes.csv", sha, 1, "anna", DateTimeOffset.UnixEpoch));
        }

        Assert.Equal(["aa", "bb"], (await traces.Store.AcceptancesAsync("cisco-17826", "routes.csv")).Select(accepted => accepted.Sha256));
        Assert.Empty(await traces.Store.RunsAsync());
    }

    private static IEnumerable<RunResult> Runs => [RecordedTraces.Cisco17826, RecordedTraces.Damaged];

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, value!.GetType());
}
