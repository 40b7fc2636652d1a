using System.Text;
using Conformance.Store.Tests.Postgres;
using Conformance.Testing;
using Xunit;

namespace Conformance.Store.Tests.Recording;

/// <summary>The pre-shared key of Cisco document 17826 is in no file of the database, no output and no golden.</summary>
public sealed class SecretsAtRestTests
{
    private const string Key = "cisco123";

    [Fact]
    public async Task The_trace_holds_the_key_that_is_looked_for() =>
        Assert.Contains(Key, await File.ReadAllTextAsync(Repository.At("traces", "cisco-17826", "configs", "vpn7200.cfg")), StringComparison.Ordinal);

    [Fact]
    public async Task No_file_of_the_database_and_no_output_holds_it()
    {
        await using var cluster = new ThrowAwayCluster();
        await using (var lease = await cluster.EnterAsync())
        {
            foreach (var verb in Verbs)
            {
                var run = await CliRun.OfAsync([.. verb.Split(' '), .. verb.StartsWith("parse", StringComparison.Ordinal) ? Array.Empty<string>() : ["--connection", lease.ConnectionString]]);
                Assert.Equal(0, run.Code);
                Assert.DoesNotContain(Key, run.Output + run.Error, StringComparison.Ordinal);
            }
        }

        Assert.Null(cluster.Server);
        var files = Directory.GetFiles(cluster.Folder.Root, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => Holds(file, "172.16.172.69"));
        Assert.DoesNotContain(files, file => Holds(file, Key));
    }

    [Fact]
    public void No_golden_holds_it() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(Repository.At("golden"), "*", SearchOption.AllDirectories), file => Holds(file, Key));

    private static IEnumerable<string> Verbs
    {
        get
        {
            var trace = Repository.At("traces", "cisco-17826");
            return
            [
                $"check {trace}", $"check {trace} --format json", $"ingest {trace}", "audit", "audit VPNHA-1", "audit VPNHA-1 --format json", "audit --format csv",
                "state --device vpn7200", "explain HSRP-002-1", .. Directory.GetFiles(trace, "*.cfg", SearchOption.AllDirectories).Select(file => $"parse {file}"),
                $"parse {trace}/after-failover/7204VXR-2.show.txt",
            ];
        }
    }

    private static bool Holds(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
