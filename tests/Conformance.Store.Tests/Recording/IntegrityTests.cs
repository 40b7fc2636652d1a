using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>`audit verify` finds what was changed behind the store's back.</summary>
public sealed class IntegrityTests
{
    [Fact]
    public async Task What_was_not_touched_is_verified()
    {
        await using var traces = await RecordedAsync();
        var verified = await CliRun.OfAsync("audit", "verify", "--connection", traces.Connection);
        Assert.Equal(0, verified.Code);
        Assert.EndsWith("2 runs verified\n", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE mt_events SET data = jsonb_set(data, '{To}', '\"Listen\"') WHERE type = 'transitioned' AND data->>'To' = 'Active'", "do not have the digest")]
    [InlineData("UPDATE mt_events SET data = jsonb_set(data, '{Evidence,0,Line}', '1') WHERE type = 'transitioned'", "do not have the digest")]
    [InlineData("DELETE FROM mt_events WHERE type = 'sa_deleted'", "facts instead of")]
    [InlineData("DELETE FROM mt_events WHERE type = 'run_ended'", "its end is missing")]
    [InlineData("UPDATE mt_events SET data = jsonb_set(data, '{Position}', (3 - (data->>'Position')::int)::text::jsonb) WHERE (data->>'Position')::int IN (1, 2)", "do not have the digest")]
    [InlineData("UPDATE mt_events SET type = 'invented', mt_dotnet_type = 'Invented, Invented' WHERE type = 'sa_deleted'", "cannot be read")]
    [InlineData("UPDATE mt_events SET data = '[]' WHERE type = 'sa_deleted'", "cannot be read")]
    [InlineData("UPDATE mt_doc_viewdocument SET data = replace(data::text, '10.1.1.2', '10.1.1.3')::jsonb", "its projections are not the folds of its facts")]
    [InlineData("UPDATE mt_doc_rundocument SET data = jsonb_set(data, '{Digest}', '\"00\"')", "do not have the digest")]
    public async Task What_was_changed_is_named(string change, string problem)
    {
        await using var traces = await RecordedAsync();
        Assert.NotEqual(0, await traces.ExecuteAsync("SET search_path = conformance; " + change));
        var verified = await CliRun.OfAsync("audit", "verify", "--connection", traces.Connection);
        Assert.Equal(6, verified.Code);
        Assert.Contains(problem, verified.Output, StringComparison.Ordinal);
        Assert.Empty(verified.Error);
    }

    [Fact]
    public async Task A_store_that_another_version_wrote_is_one_sentence()
    {
        await using var traces = await RecordedAsync();
        await traces.ExecuteAsync("UPDATE conformance.mt_events SET data = '[]' WHERE type = 'state_seen'");
        var run = await CliRun.OfAsync("state", "--device", "7204VXR-1", "--connection", traces.Connection);
        Assert.Equal(5, run.Code);
        Assert.Contains("holds facts that this version cannot read", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private static async Task<RecordedTraces> RecordedAsync()
    {
        var traces = await RecordedTraces.OpenAsync();
        foreach (var run in new[] { RecordedTraces.Damaged, RecordedTraces.Cisco17826 }) await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets);
        return traces;
    }
}
