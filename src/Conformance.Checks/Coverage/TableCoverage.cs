using Conformance.Checks.Tables;
using Conformance.Protocols.Tables;
using Conformance.Replay.Journal;

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
    /// A trace moved. Of the rows between the two states those of its event were taken, as far as what is known of the entity leaves them: if several are, one of them was.
    /// </summary>
    internal void Move(TakenMove move, ExercisePlace place)
    {
        var (sources, targets) = (Table.NamesOf(move.From), Table.NamesOf(move.To));
        var between = Rows.Where(row => (move.From.Length == 0 || sources.Contains(row.Row.From)) && targets.Contains(row.Row.To) && (row.Moves || move.From == move.To)).ToList();
        var ofEvent = between.FindAll(row => row.Row.Event == move.Event);
        Take([.. Left(ofEvent.Count > 0 ? ofEvent : between, move.Rows)], move.IsInferred, place);
    }

    /// <summary>An event was printed that kept the state.</summary>
    internal void Stay(string state, string on, IReadOnlyList<RowName>? left, ExercisePlace place) =>
        Take([.. Left(Rows.Where(row => !row.Moves && row.Row.Event == on && Table.NamesOf(state).Contains(row.Row.From)), left)], isInferred: false, place);

    /// <summary>Lines took a row, or rows that differ in the state that was left alone, which no line tells.</summary>
    internal void Count(CountedRow counted, Exercise exercise) => Take(
        [.. Rows.Where(row => row.Row.Event == counted.Event && Table.NamesOf(counted.To).Contains(row.Row.To) && (counted.From.Length == 0 || Table.NamesOf(counted.From).Contains(row.Row.From)))],
        isInferred: false,
        exercise);

    private static IEnumerable<RowCoverage> Left(IEnumerable<RowCoverage> rows, IReadOnlyList<RowName>? left) =>
        left is null ? rows : rows.Where(row => left.Any(name => name.Event == row.Row.Event && name.Condition == row.Row.Condition));

    private void Take(List<RowCoverage> rows, bool isInferred, Exercise exercise)
    {
        foreach (var row in rows) row.Take(rows.Count == 1, isInferred, exercise);
        if (rows.Select(row => (row.Row.From, row.Row.To)).Distinct().ToList() is [var edge]) edges[edge] = edges.GetValueOrDefault(edge).Plus(isInferred, exercise.Times);
    }
}
