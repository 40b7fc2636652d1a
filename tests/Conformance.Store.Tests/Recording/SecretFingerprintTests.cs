using System.Text.Json;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Store.Postgres;
using Conformance.Store.Secrets;
using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>Equal secrets of different runs are recognised within an installation, and nowhere else.</summary>
public sealed class SecretFingerprintTests
{
    private const string Log = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Active\n";

    [Fact]
    public async Task Equal_secrets_of_two_runs_are_listed_by_their_numbers()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        using var folder = new ThrowAwayFolder();
        var one = folder.Write("one.log", Log + "snmp-server community red RO\nenable password blue\n");
        var other = folder.Write("other.log", Log + "enable password green\nenable password blue\n");
        foreach (var trace in new[] { one, other }) await CliRun.OfAsync("ingest", trace, "--connection", traces.Connection);

        var listed = await CliRun.OfAsync("audit", "secrets", "--connection", traces.Connection);
        Assert.Equal(0, listed.Code);
        Assert.Matches("^<secret:2> of [0-9a-f]{12} \\(o\\w+\\) = <secret:2> of [0-9a-f]{12} \\(o\\w+\\)\n$", listed.Output);
        var stored = await traces.Store.SecretsAsync();
        Assert.Equal([1, 2, 1, 2], stored.Select(secret => secret.Number));
        Assert.All(stored, secret => Assert.Equal(($"{secret.RunId}:{secret.Number}", 32), (secret.Id, secret.Fingerprint.Length)));
    }

    [Fact]
    public async Task Where_none_is_equal_it_says_so()
    {
        await using var traces = await RecordedTraces.OpenAsync();
        Assert.Equal("no secret of a recorded run is one of another\n", (await CliRun.OfAsync("audit", "secrets", "--connection", traces.Connection)).Output);
    }

    [Fact]
    public void The_facts_of_a_run_and_its_id_do_not_depend_on_the_key()
    {
        using var folder = new ThrowAwayFolder();
        var scenario = new Scenario("s", "", [new(folder.Write("R1.log", Log + "enable password blue\nno line that is known\n"), "R1.log", "", "")]);
        var (one, other) = (RunPipeline.Run(scenario, key: SecretKey.Random()), RunPipeline.Run(scenario, key: SecretKey.Random()));
        Assert.Equal(one.Run, other.Run);
        Assert.Equal(JsonSerializer.Serialize(one.Facts.Cast<object>()), JsonSerializer.Serialize(other.Facts.Cast<object>()));
        Assert.NotEqual(one.Secrets[1], other.Secrets[1]);
        Assert.Empty(RunPipeline.Run(scenario).Secrets);
    }

    [Fact]
    public async Task The_key_of_an_installation_is_made_once_and_only_its_user_can_read_it()
    {
        using var folder = new ThrowAwayFolder();
        foreach (var data in Enumerable.Range(0, 50).Select(number => folder.At($"data{number}")))
        {
            using var start = new Barrier(8);
            var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() => KeyAtOnce(start, data), TaskCreationOptions.LongRunning)));
            Assert.Single(keys.Distinct());
            var file = Assert.Single(Directory.GetFiles(data));
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private static string KeyAtOnce(Barrier start, string data)
    {
        start.SignalAndWait();
        return Convert.ToHexString(InstallationKey.Read(data));
    }

    [Fact]
    public void A_damaged_key_is_one_sentence()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("secret.key", "short");
        Assert.Contains("secret.key is damaged; delete it", Assert.Throws<StoreUnavailableException>(() => InstallationKey.Read(folder.Path)).Message, StringComparison.Ordinal);
    }
}
