using System.Text;
using Conformance.Store.Tests.Postgres;
using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>The secrets of a trace are in no file of the database, no output and no golden.</summary>
public sealed class SecretsAtRestTests
{
    /// <summary>The pre-shared key of Cisco document 17826.</summary>
    private const string Key = "cisco123";

    private static readonly string Trace = Repository.At("traces", "cisco-17826");

    [Fact]
    public async Task The_trace_holds_the_key_that_is_looked_for() =>
        Assert.Contains(Key, await File.ReadAllTextAsync(Path.Combine(Trace, "configs", "vpn7200.cfg")), StringComparison.Ordinal);

    [Fact]
    public Task No_file_of_the_database_and_no_output_holds_it() => AssertHiddenAsync(
        [Key],
        known: "172.16.172.69",
        [
            $"check {Trace}", $"check {Trace} --format json", $"ingest {Trace}", "audit", "audit VPNHA-1", "audit VPNHA-1 --format json", "audit --format csv", "audit secrets",
            "state --device vpn7200", "explain HSRP-002-1", .. Directory.GetFiles(Trace, "*.cfg", SearchOption.AllDirectories).Select(file => $"parse {file} --unread"),
            $"parse {Trace}/after-failover/7204VXR-2.show.txt --unread",
        ]);

    [Fact]
    public async Task No_file_of_the_database_and_no_output_holds_a_secret_of_any_form()
    {
        using var folder = new ThrowAwayFolder();
        var trace = SecretTrace.Write(folder);
        await AssertHiddenAsync(
            SecretTrace.Secrets,
            known: "10.1.1.2",
            [$"check {trace} --max-unread 100", $"check {trace} --format json --max-unread 100", $"ingest {trace}", "audit", "audit secrets", "state --device R1", $"parse {trace} --unread", $"parse {trace} --format json"]);
    }

    [Fact]
    public void No_golden_holds_it() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.At("golden"), "*", SearchOption.AllDirectories), file => Holds(file, Key));

    private static async Task AssertHiddenAsync(IReadOnlyList<string> secrets, string known, IReadOnlyList<string> verbs)
    {
        await using var cluster = new ThrowAwayCluster();
        await using (var lease = await cluster.EnterAsync())
        {
            foreach (var verb in verbs)
            {
                var run = await CliRun.OfAsync([.. verb.Split(' '), .. verb.StartsWith("parse", StringComparison.Ordinal) ? Array.Empty<string>() : ["--connection", lease.ConnectionString]]);
                Assert.Equal(0, run.Code);
                Assert.All(secrets, secret => Assert.DoesNotContain(secret, run.Output + run.Error, StringComparison.Ordinal));
            }
        }

        Assert.Null(cluster.Server);
        var files = Directory.GetFiles(cluster.Folder.Root, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => Holds(file, known));
        Assert.All(secrets, secret => Assert.DoesNotContain(files, file => Holds(file, secret)));
    }

    private static bool Holds(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
