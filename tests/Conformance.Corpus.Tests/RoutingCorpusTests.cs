using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>Real logs of <c>debug ip routing</c>.</summary>
public sealed class RoutingCorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Logs => CorpusFolder.Files(("logs/routing", "*.log"));

    [Theory]
    [MemberData(nameof(Logs))]
    public void No_line_of_the_routing_table_is_left_unread(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var lines = File.ReadAllLines(CorpusFolder.PathOf(file));
        var replayed = Replayed.Of(string.Join('\n', lines));
        Assert.DoesNotContain(replayed.Unread, line => lines[line - 1].Contains("RT:", StringComparison.Ordinal) || lines[line - 1].Contains("rdb:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_loopback_that_comes_up_adds_one_connected_route()
    {
        var file = CorpusFolder.PathOf("logs/routing/ccna60d-loopback-rt.log");
        if (!File.Exists(file))
        {
            output.WriteLine($"There is no {file} to read.");
            return;
        }

        var replayed = Replayed.Of(File.ReadAllText(file));
        var added = Assert.Single(replayed.Facts.OfType<RouteInstalled>());
        Assert.Equal(("100.1.1.0/24", "", "rib", 13), (added.Route.Prefix, added.Route.NextHop, added.Route.Origin, added.Evidence[0].Line));
    }
}
