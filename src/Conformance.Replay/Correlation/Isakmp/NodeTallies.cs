using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>How often the nodes of one SA took the rows of their table.</summary>
/// <param name="connectionId">The SA's connection id; 0 for lines that name none.</param>
internal sealed class NodeTallies(int connectionId)
{
    private readonly List<RowTally> rows = [];
    private ITextSource? text;
    private IsakmpSaReplay? sa;

    /// <summary>They belong to the SA that has the connection id now, which may become known after its nodes; false where they are those of one that had it before.</summary>
    public bool TryBelongTo(IsakmpSaReplay? present)
    {
        sa ??= present;
        return present is null || sa == present;
    }

    /// <summary>A line took a row.</summary>
    /// <param name="left">The states that the node can have left.</param>
    /// <param name="on">The event.</param>
    /// <param name="entered">The states that it leads to; none where the table has no row.</param>
    /// <param name="by">The line.</param>
    public void Add(StateSet<NodeState> left, NodeEvent on, StateSet<NodeState> entered, in Witness by)
    {
        text ??= by.Source;
        Of(left, on, entered, by.Span).Add(by.Span);
    }

    /// <summary>The tallies as a fact, under the name that the SA has now. The SA itself is let go.</summary>
    public RowsCounted Told(DeviceContext device)
    {
        var key = new EntityKey(device.Device, device.Machines.IsakmpNode.Table.Name, sa?.Name ?? IsakmpSaReplay.InstanceOf("", connectionId));
        sa = null;
        return new(key, [.. rows.Select(row => row.Told(text!))]);
    }

    private RowTally Of(StateSet<NodeState> left, NodeEvent on, StateSet<NodeState> entered, SourceSpan line)
    {
        foreach (var row in rows)
        {
            if (row.IsOf(left, on, entered.Count > 0)) return row;
        }

        var first = new RowTally(left, on, entered, line);
        rows.Add(first);
        return first;
    }
}
