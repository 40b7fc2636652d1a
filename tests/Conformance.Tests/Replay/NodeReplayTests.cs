using Conformance.Protocols.Isakmp;
using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Correlation.Isakmp;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>Nodes of ISAKMP SAs: which rows their lines take, whose they are, and that they are let go.</summary>
public class NodeReplayTests
{
    private const string Peer = "ISAKMP (0:1): sending packet to 10.1.1.2 (I) QM_IDLE\n";

    [Theory]
    [InlineData("made, deleted, purged", "ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):deleting node 7 error FALSE reason \"x\"\nISAKMP:(1):purging node 7", "NONE -set new node-> IN USE 1, IN USE -deleting node-> DELETED 1, DELETED -purging node-> PURGED 1")]
    [InlineData("made and purged at once: an informational that was sent", "ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):purging node 7", "NONE -set new node-> IN USE 1, IN USE -purging node-> PURGED 1")]
    [InlineData("deleted once more with its SA", "ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):deleting node 7 error FALSE reason \"x\"\nISAKMP:(1):deleting node 7 error FALSE reason \"IKE deleted\"", "NONE -set new node-> IN USE 1, IN USE -deleting node-> DELETED 1, DELETED -deleting node-> DELETED 1")]
    [InlineData("the log begins with the purge", "ISAKMP (0:1): purging node -1484552386", " -purging node-> PURGED 1")]
    [InlineData("the log begins with the deletion", "ISAKMP (0:1): deleting node 7 error FALSE reason \"x\"\nISAKMP (0:1): purging node 7", " -deleting node-> DELETED 1, DELETED -purging node-> PURGED 1")]
    [InlineData("a message id that is used again after the purge", "ISAKMP:(1):purging node 7\nISAKMP:(1):set new node 7 to QM_IDLE", " -purging node-> PURGED 1, NONE -set new node-> IN USE 1")]
    [InlineData("a deletion after the purge", "ISAKMP:(1):purging node 7\nISAKMP:(1):deleting node 7 error FALSE reason \"x\"", " -purging node-> PURGED 1,  -deleting node-> DELETED 1")]
    [InlineData("an id printed signed and unsigned", "ISAKMP (0:1): deleting node -1 error FALSE reason \"x\"\nISAKMP (0:1): purging node 4294967295", " -deleting node-> DELETED 1, DELETED -purging node-> PURGED 1")]
    [InlineData("made twice: its end is missing, or the line stands twice", "ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):purging node 7", "NONE -set new node-> IN USE 1, IN USE -set new node->  1, IN USE -purging node-> PURGED 1")]
    [InlineData("several, each with a life of its own", "ISAKMP:(1):purging node 7\nISAKMP:(1):purging node 8\nISAKMP:(1):purging node 9", " -purging node-> PURGED 3")]
    public void The_lines_of_a_node_take_the_rows(string what, string lines, string rows)
    {
        var run = Replayed.Of(Peer + lines);
        Assert.Equal((what, "10.1.1.2#1: " + rows), (what, string.Join("; ", run.Facts.OfType<RowsCounted>().Select(Words))));
        Assert.Empty(run.Gaps);
        Assert.Empty(run.Facts.OfType<Rejected>());
        Assert.Empty(run.Moves("isakmp-node"));
    }

    [Fact]
    public void A_node_whose_making_names_no_SA_is_that_of_the_SA_which_ends_it()
    {
        var run = Replayed.Of(Peer + "ISAKMP: set new node 7 to QM_IDLE\nISAKMP (0:1): deleting node 7 error FALSE reason \"x\"");
        Assert.Equal(["#0: NONE -set new node-> IN USE 1", "10.1.1.2#1: IN USE -deleting node-> DELETED 1"], run.Facts.OfType<RowsCounted>().Select(Words));
    }

    [Fact]
    public void The_same_message_id_of_two_SAs_is_that_of_two_nodes()
    {
        var run = Replayed.Of("ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(2):set new node 7 to QM_IDLE\nISAKMP:(2):purging node 7\nISAKMP:(1):purging node 7");
        Assert.All(run.Facts.OfType<RowsCounted>(), counted => Assert.EndsWith("NONE -set new node-> IN USE 1, IN USE -purging node-> PURGED 1", Words(counted), StringComparison.Ordinal));
    }

    [Fact]
    public void The_nodes_of_an_SA_mean_nothing_to_the_next_one_with_its_connection_id()
    {
        var run = Replayed.Of(Peer + "ISAKMP (0:1): deleting node 7 error FALSE reason \"x\"\nISAKMP (0:1): sending packet to 10.1.1.9 (I) QM_IDLE\nISAKMP (0:1): set new node 7 to QM_IDLE");
        Assert.Equal(["10.1.1.2#1:  -deleting node-> DELETED 1", "10.1.1.9#1: NONE -set new node-> IN USE 1"], run.Facts.OfType<RowsCounted>().Select(Words));
    }

    [Fact]
    public void Message_id_0_names_no_node() => Assert.Empty(Replayed.Of(Peer + "ISAKMP: set new node 0 to QM_IDLE\nISAKMP: set new node 0 to QM_IDLE").Facts.OfType<RowsCounted>());

    [Fact]
    public void Of_nodes_that_are_never_purged_the_last_ones_are_remembered()
    {
        var nodes = new RecentNodes();
        var owner = new NodeTallies(1);
        for (uint id = 1; id <= 1_000_000; id++) nodes.Add(1, id, new(StateSet<NodeState>.Of(NodeState.Deleted), owner));
        Assert.InRange(nodes.Count, RecentNodes.Most, 2 * RecentNodes.Most);
        Assert.True(nodes.Remove(1, 1_000_000 - RecentNodes.Most + 1, out _));
        Assert.False(nodes.Remove(1, 1, out _));
    }

    [Fact]
    public void A_million_nodes_that_are_purged_leave_nothing_but_their_number()
    {
        var journal = new InMemoryJournal();
        var replay = new NodeReplay(new DeviceContext(new KnownDevice("R1"), new MachineSet(), journal));
        var line = new Witness(new SourceSpan(0, 1, 1, 0), DeviceTime.None, new NoText());
        for (uint id = 1; id <= 1_000_000; id++)
        {
            replay.Saw(new IsakmpNodeSeen(1, id, NodeEvent.Delete), null, line);
            replay.Saw(new IsakmpNodeSeen(1, id, NodeEvent.Purge), null, line);
        }

        replay.TellCounts();
        Assert.Equal("#1:  -deleting node-> DELETED 1000000, DELETED -purging node-> PURGED 1000000", Words(Assert.IsType<RowsCounted>(Assert.Single(journal.Events))));
    }

    private static string Words(RowsCounted counted) => $"{counted.Entity.Instance}: {string.Join(", ", counted.Rows.Select(row => $"{row.From} -{row.Event}-> {row.To} {row.Lines}"))}";
}
