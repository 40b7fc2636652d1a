using Conformance.Store.Postgres;
using Conformance.Store.Recording;
using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>A run that could not be recorded leaves nothing behind, and the reason is one sentence.</summary>
public sealed class RollbackTests
{
    [Theory]
    [InlineData("mt_events", "53100", "The disk of the PostgreSQL server is full; nothing was recorded. Free some space and try again.")]
    [InlineData("mt_doc_viewdocument", "53100", "The disk of the PostgreSQL server is full; nothing was recorded. Free some space and try again.")]
    [InlineData("mt_doc_secretfingerprint", "53100", "The disk of the PostgreSQL server is full; nothing was recorded. Free some space and try again.")]
    [InlineData("mt_doc_failoverdocument", "42501", "PostgreSQL refused: no space for this (42501); check the connection string's user and database.")]
    public async Task What_the_server_refuses_halfway_leaves_nothing(string table, string state, string sentence)
    {
        await using var traces = await RecordedTraces.OpenAsync();
        await traces.ExecuteAsync($"""
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no space for this' USING ERRCODE = '{state}'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON conformance.{table} FOR EACH ROW EXECUTE FUNCTION refuse();
            """);
        var run = RecordedTraces.Cisco17826;
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets));
        Assert.Equal(sentence, refused.Message);
        await AssertNothingIsRecordedAsync(traces);

        await traces.ExecuteAsync($"DROP TRIGGER refuse ON conformance.{table}");
        Assert.Equal(RecordOutcome.Recorded, await traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets));
    }

    [Fact]
    public async Task A_recording_that_is_interrupted_leaves_nothing()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        using var stop = new CancellationTokenSource();
        await traces.ExecuteAsync("""
            CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$;
            CREATE TRIGGER wait BEFORE INSERT ON conformance.mt_doc_rundocument FOR EACH ROW EXECUTE FUNCTION wait();
            """);
        var run = RecordedTraces.Cisco17826;
        var recording = traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets, stop.Token);
        while (await traces.AskAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'") == "0") await Task.Delay(20);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => recording);
        await AssertNothingIsRecordedAsync(traces);
    }

    [Fact]
    public async Task A_server_that_was_killed_is_one_sentence_and_exit_5()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        await traces.Cluster.KillServerAsync();
        var run = RecordedTraces.Cisco17826;
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => traces.Store.RecordAsync(run.Run, run.Facts, run.Secrets));
        Assert.DoesNotContain('\n', refused.Message);
        await AssertExit5Async(traces.Connection, "cannot be reached");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Username=x;Password=hunter2", "PostgreSQL at 127.0.0.1:1 cannot be reached")]
    [InlineData("Host=127.0.0.1;Colour=red;Password=hunter2", "The connection string is not one that PostgreSQL understands")]
    [InlineData("hunter2", "The connection string is not one that PostgreSQL understands")]
    [InlineData("Host=nosuch.invalid;Password=hunter2", "PostgreSQL at nosuch.invalid:5432 cannot be reached")]
    public Task A_server_that_cannot_be_reached_is_one_sentence_and_exit_5(string connection, string sentence) => AssertExit5Async(connection, sentence);

    [Fact]
    public async Task A_user_that_the_server_does_not_know_is_one_sentence_and_exit_5()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        var stranger = new Npgsql.NpgsqlConnectionStringBuilder(traces.Connection) { Username = "stranger", Password = "hunter2" }.ConnectionString;
        await AssertExit5Async(stranger, "PostgreSQL refused: password authentication failed for user \"stranger\" (28P01)");
    }

    private static async Task AssertNothingIsRecordedAsync(RecordedTraces traces)
    {
        // Marten fills the numbers that the refused events had taken with tombstones.
        Assert.Equal("0", await traces.AskAsync("SELECT count(*) FROM conformance.mt_events WHERE type <> 'tombstone'"));
        Assert.Equal("0", await traces.AskAsync("SELECT count(*) FROM conformance.mt_streams WHERE id <> 'mt_tombstone'"));
        foreach (var documents in new[] { "viewdocument", "rundocument", "failoverdocument", "secretfingerprint" })
        {
            Assert.Equal("0", await traces.AskAsync($"SELECT count(*) FROM conformance.mt_doc_{documents}"));
        }
    }

    private static async Task AssertExit5Async(string connection, string sentence)
    {
        var run = await CliRun.OfAsync("check", Repository.At("traces", "cisco-17826"), "--connection", connection);
        Assert.Equal(5, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
