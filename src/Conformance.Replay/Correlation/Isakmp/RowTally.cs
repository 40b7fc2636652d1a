using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>How often nodes took one row, or one of several that lines do not tell apart.</summary>
/// <param name="left">The states that a node can have left.</param>
/// <param name="on">The event.</param>
/// <param name="entered">The states that it leads to; none where the table has no row.</param>
/// <param name="first">The first line.</param>
internal sealed class RowTally(StateSet<NodeState> left, NodeEvent on, StateSet<NodeState> entered, SourceSpan first)
{
    private SourceSpan last;
    private int lines;

    /// <summary>Whether a node that can have left these states took it.</summary>
    public bool IsOf(StateSet<NodeState> leaving, NodeEvent with, bool hasRow) => left == leaving && on == with && entered.Count > 0 == hasRow;

    /// <summary>One line more.</summary>
    public void Add(SourceSpan line) => (last, lines) = (line, lines + 1);

    /// <summary>The tally as a fact.</summary>
    public CountedRow Told(ITextSource text) => new(Spelling<NodeEvent>.Of(on), Word(left), Word(entered), lines, text.EvidenceOf(first), text.EvidenceOf(last));

    private static string Word(StateSet<NodeState> states) => states.TryKnown(out var state) ? Spelling<NodeState>.Of(state) : "";
}
