using Conformance.Protocols.Tables;

namespace Conformance.Checks.Tables;

/// <summary>A protocol's table as CSV: a row per filled cell and per legal blank cell.</summary>
public static class ProtocolTable
{
    /// <summary>The cells of <paramref name="table"/>, in the specification's order.</summary>
    public static DataTable Of(ITransitionTable table) => new(Schema(table.Name), RowsOf(table).Select(CellsOf));

    /// <summary>The rows of <paramref name="table"/>, in the specification's order, each legal blank cell as the row that keeps the state.</summary>
    public static IEnumerable<TransitionRowText> RowsOf(ITransitionTable table)
    {
        var (states, filled) = (table.StateNames, table.RowTexts.ToLookup(row => (row.Event, row.From)));
        return table.EventNames.SelectMany(on => states.SelectMany(state => filled[(on.Name, state)].DefaultIfEmpty(BlankOf(table, on.Name, state)).OfType<TransitionRowText>()));
    }

    /// <summary>The columns that describe a row.</summary>
    internal static IReadOnlyList<string> Columns { get; } = ["event", "from", "to", "when", "source", "sourced"];

    /// <summary>The cells of the columns that describe a row.</summary>
    internal static string[] DescribedBy(TransitionRowText row) => [row.Event, row.From, row.To, row.When, row.Cite.Source, Cell.Of(row.Cite.IsSourced)];

    private static TableSchema Schema(string name) => new(name, [.. Columns, "actions"], [], []);

    private static string[] CellsOf(TransitionRowText row) => [.. DescribedBy(row), row.Does];

    private static TransitionRowText? BlankOf(ITransitionTable table, string on, string state) =>
        table.BlankCells is { } clause && !table.OutsideNames.Contains(on) ? new(on, state, state, "", "", clause) : null;
}
