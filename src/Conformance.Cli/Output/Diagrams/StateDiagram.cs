using Conformance.Checks.Coverage;
using Conformance.Protocols.Tables;

namespace Conformance.Cli.Output.Diagrams;

/// <summary>A table as states and the ways between them, to be drawn. Names are those that routers print, which Stateless's own graph does not know.</summary>
/// <param name="States">The states, in the specification's order.</param>
/// <param name="Edges">The ways, in the order of their first rows.</param>
internal sealed record StateDiagram(IReadOnlyList<string> States, IReadOnlyList<DiagramEdge> Edges)
{
    /// <summary>The diagram of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="count">How often traces went from one state to another; null where the table alone is drawn.</param>
    public static StateDiagram Of(ITransitionTable table, Func<string, string, MoveCount>? count = null) => new(
        table.StateNames,
        [.. table.RowTexts.GroupBy(row => (row.From, row.To)).Select(edge => new DiagramEdge(edge.Key.From, edge.Key.To, [.. edge], count?.Invoke(edge.Key.From, edge.Key.To)))]);

    /// <summary>The number of a state, by which diagrams name it: its printed name may hold blanks and brackets.</summary>
    public int NumberOf(string state) => States.ToList().IndexOf(state);
}
