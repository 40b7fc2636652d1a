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

    private static TableSchema Schema(string name) => new(name, ["event", "state", "when", "next", "actions", "source"], [], []);

    private static List<string[]> CellRows(ITransitionTable table, string on, string state)
    {
        var rows = table.RowTexts.Where(row => row.Event == on && row.From == state).Select(row => new[] { on, state, row.When, row.To, row.Does, row.Cite.ToString() }).ToList();
        if (rows.Count == 0 && table.BlankCells is { } clause && !table.OutsideNames.Contains(on)) rows.Add([on, state, "", state, "", clause.ToString()]);
        return rows;
    }
}
