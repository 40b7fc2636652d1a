using System.Numerics;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>
/// The nodes of a device, one life per SA and message id: counted by the rows they take, and not told one by one (ADR 16). Most lines that make a node name no SA: they are counted under connection id
/// 0, and the node is that of the SA whose line ends it.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class NodeReplay(DeviceContext device)
{
    private readonly TransitionTable<NodeState, NodeEvent, NoFacts> table = device.Machines.IsakmpNode.Table;
    private readonly RecentNodes nodes = new();
    private readonly Dictionary<int, NodeTallies> bySa = [];
    private readonly List<RowsCounted> past = [];

    /// <summary>A line tells of a node.</summary>
    /// <param name="seen">What it tells.</param>
    /// <param name="sa">The SA that has its connection id; null where none is known.</param>
    /// <param name="by">The line.</param>
    public void Saw(in IsakmpNodeSeen seen, IsakmpSaReplay? sa, in Witness by)
    {
        if (seen.MessageId == 0) return;
        var owner = OwnerOf(seen.ConnectionId, sa);
        var possible = TakePossible(seen, owner);
        var (left, entered) = Step(possible, seen.On);
        if (left.Count > 0) owner.Add(left, seen.On, entered, by);
        else owner.Add(possible, seen.On, StateSet<NodeState>.None, by);
        if (seen.On != NodeEvent.Purge) nodes.Add(seen.ConnectionId, seen.MessageId, new(left.Count > 0 ? entered : Step(StateSet<NodeState>.All, seen.On).Entered, owner));
    }

    /// <summary>No more lines come.</summary>
    public void TellCounts()
    {
        foreach (var counted in past.Concat(bySa.Values.Select(tallies => tallies.Told(device)))) device.Journal.Append(counted);
    }

    /// <summary>The tallies of the SA that has the connection id now: those of the one that had it before are closed. Of several SAs without an id no line tells which it is.</summary>
    private NodeTallies OwnerOf(int connectionId, IsakmpSaReplay? sa)
    {
        var present = connectionId == 0 ? null : sa;
        if (bySa.TryGetValue(connectionId, out var known))
        {
            if (known.TryBelongTo(present)) return known;
            past.Add(known.Told(device));
        }

        var begun = bySa[connectionId] = new(connectionId);
        _ = begun.TryBelongTo(present);
        return begun;
    }

    /// <summary>The states that a node may be in before a line; it is taken out of those that are remembered.</summary>
    private StateSet<NodeState> TakePossible(in IsakmpNodeSeen seen, NodeTallies owner)
    {
        if (nodes.Remove(seen.ConnectionId, seen.MessageId, out var node) && node.Owner == owner) return node.Possible;
        return seen.ConnectionId != 0 && nodes.Remove(0, seen.MessageId, out var nameless) ? nameless.Possible : StateSet<NodeState>.All;
    }

    private (StateSet<NodeState> Left, StateSet<NodeState> Entered) Step(StateSet<NodeState> possible, NodeEvent on)
    {
        var (left, entered) = (StateSet<NodeState>.None, StateSet<NodeState>.None);
        for (var rest = possible.Bits; rest != 0; rest &= rest - 1)
        {
            var state = StateIndex.Member<NodeState>(BitOperations.TrailingZeroCount(rest));
            if (table.Cell(state, on) is not [var row]) continue;
            (left, entered) = (left.With(state), entered.With(row.To));
        }

        return (left, entered);
    }
}
