using Conformance.Checks.Tables;
using Conformance.Protocols.Tables;

namespace Conformance.Checks.Coverage;

/// <summary>Which rows of a protocol's table traces took.</summary>
public sealed class TableCoverage
{
    private readonly Dictionary<(string From, string To), MoveCount> edges = [];

    /// <summary>Nothing taken yet.</summary>
    public TableCoverage(ITransitionTable table) => (Table, Rows) = (table, [.. ProtocolTable.RowsOf(table).Select(row => new RowCoverage(row))]);

    /// <summary>The table.</summary>
    public ITransitionTable Table { get; }

    /// <summary>Its rows, in the specification's order.</summary>
    public IReadOnlyList<RowCoverage> Rows { get; }

    /// <summary>The rows that change the state: those that the share is of.</summary>
    public IEnumerable<RowCoverage> Moves => Rows.Where(row => row.Moves);

    /// <summary>How often traces went from one state to another, by whatever row.</summary>
    public MoveCount Between(string from, string to) => edges.GetValueOrDefault((from, to));

    /// <summary>
    /// A trace moved from one state to another, as printed. The rows between the two that the printed event belongs to were taken: if several are, one of them
    /// was. Guards do not tell them apart, since no fact says which one held.
    /// </summary>
    internal void Move(string from, string to, string on, bool isInferred, ExercisePlace place)
    {
        var (sources, targets) = (Table.NamesOf(from), Table.NamesOf(to));
        var between = Rows.Where(row => (from.Length == 0 || sources.Contains(row.Row.From)) && targets.Contains(row.Row.To) && (row.Moves || from == to)).ToList();
        var byEvent = between.Where(row => row.Row.Event == on).ToList();
        Take(byEvent.Count > 0 ? byEvent : between, isInferred, place);
    }

    /// <summary>An event was printed that kept the state.</summary>
    internal void Stay(string state, string on, ExercisePlace place) =>
        Take([.. Rows.Where(row => !row.Moves && row.Row.Event == on && Table.NamesOf(state).Contains(row.Row.From))], isInferred: false, place);

    private void Take(List<RowCoverage> rows, bool isInferred, ExercisePlace place)
    {
        foreach (var row in rows) row.Take(rows.Count == 1, isInferred, place);
        if (rows.Select(row => (row.Row.From, row.Row.To)).Distinct().ToList() is [var edge]) edges[edge] = edges.GetValueOrDefault(edge).Plus(isInferred);
    }
}
