using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>Real logs of OSPF, against the traps that their truth names.</summary>
public sealed class OspfCorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Logs => CorpusFolder.Files(("logs/ospf", "*.log"));

    [Theory]
    [MemberData(nameof(Logs))]
    public void Every_line_is_read_and_no_move_is_refused(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        var replayed = Read(file);
        Assert.Empty(replayed.Unread);
        Assert.Empty(replayed.Facts.OfType<Rejected>());
    }

    [Fact]
    public void The_own_record_is_no_loss_and_one_loss_in_two_lines_is_one()
    {
        if (Of("networklessons-adj-adjacency.log") is not { } replayed) return;
        Assert.Equal(
            [
                "FULL -Interface down or detached-> DOWN @13", "DOWN -2 Way Communication-> 2WAY @22", "2WAY --> EXSTART @30", "EXSTART -NBR Negotiation Done-> EXCHANGE @34",
                "EXCHANGE -Exchange Done-> LOADING @37", "LOADING -Synchronized-> FULL @40",
            ],
            replayed.Moves("ospf"));
        Assert.Empty(replayed.Gaps);
        Assert.All(replayed.Facts.OfType<EntityEvent>(), fact => Assert.Equal("1.1.1.1 on FastEthernet0/0", fact.Entity.Instance));
        Assert.Empty(replayed.Moves("interface").Concat(replayed.Moves("line-protocol")));
    }

    [Fact]
    public void Two_routers_stuck_by_their_MTU_show_states_and_no_moves()
    {
        if (Of("mariusavram-mtu-mismatch.log") is not { } replayed) return;
        Assert.Empty(replayed.Moves("ospf"));
        Assert.Equal(["4.4.4.4 on Ethernet0/1 EXCHANGE", "1.1.1.1 on Ethernet0/0 EXSTART"], replayed.Facts.OfType<StateSeen>().Select(seen => $"{seen.Entity.Instance} {seen.State}"));
    }

    [Fact]
    public void Full_again_without_lines_between_is_how_plain_logging_looks()
    {
        if (Of("ipspace-config-driven-adj.log") is not { } replayed) return;
        Assert.Equal(8, replayed.Moves("ospf").Count());
        Assert.All(replayed.Gaps, gap => Assert.StartsWith("NotLogged DOWN => LOADING", gap, StringComparison.Ordinal));
    }

    private Replayed? Of(string name)
    {
        var file = Path.Combine("logs", "ospf", name);
        if (File.Exists(CorpusFolder.PathOf(file))) return Read(file);
        output.WriteLine($"There is no {file} to read.");
        return null;
    }

    private static Replayed Read(string file) => Replayed.Of(File.ReadAllText(CorpusFolder.PathOf(file)));
}
