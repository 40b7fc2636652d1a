using Conformance.Protocols.Tables;

namespace Conformance.Checks.Tables;

/// <summary>A protocol's table as CSV: a row per filled cell and per legal blank cell.</summary>
public static class ProtocolTable
{
    /// <summary>The cells of <paramref name="table"/>, in the specification's order.</summary>
    public static DataTable Of(ITransitionTable table)
    {
        var rows = table.EventNames.SelectMany(on => table.StateNames.SelectMany(state => CellRows(table, on.Name, state)));
        return new(Schema(table.Name), rows);
    }

    private static TableSchema Schema(string name) => new(name, ["event", "from", "to", "when", "source", "sourced", "actions"], [], []);

    private static List<string[]> CellRows(ITransitionTable table, string on, string state)
    {
        var rows = table.RowTexts.Where(row => row.Event == on && row.From == state).Select(RowOf).ToList();
        if (rows.Count == 0 && table.BlankCells is { } clause && !table.OutsideNames.Contains(on)) rows.Add(RowOf(new(on, state, state, "", "", clause)));
        return rows;
    }

    private static string[] RowOf(TransitionRowText row) => [row.Event, row.From, row.To, row.When, row.Cite.Source, Cell.Of(row.Cite.IsSourced), row.Does];
}
