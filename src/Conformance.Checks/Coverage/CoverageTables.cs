using Conformance.Checks.Tables;

namespace Conformance.Checks.Coverage;

/// <summary>Coverage as CSV.</summary>
public static class CoverageTables
{
    private static readonly string[] PlaceColumns = ["first", "first_device", "last", "last_device"];

    private static readonly TableSchema RowSchema = new(
        "coverage", ["protocol", .. ProtocolTable.Columns, "use", "seen", "one_of", "inferred", "inferred_one_of", .. PlaceColumns], [], []);

    private static readonly TableSchema ClauseSchema = new("clauses", ["clause", "sourced", "use", "rows", "rows_seen", "seen", "inferred", .. PlaceColumns], [], []);

    /// <summary>The rows of tables, in their order.</summary>
    public static DataTable Rows(IEnumerable<TableCoverage> tables) => new(RowSchema, tables.SelectMany(table => table.Rows.Select(row => RowOf(table.Table.Name, row))));

    /// <summary>The clauses.</summary>
    public static DataTable Clauses(IEnumerable<ClauseCoverage> clauses) => new(ClauseSchema, clauses.Select(RowOf));

    /// <summary>The use as outputs spell it.</summary>
    public static string Word(RowUse use) => use switch
    {
        RowUse.Seen => "seen",
        RowUse.OneOf => "one of",
        RowUse.Inferred => "inferred",
        _ => "never",
    };

    private static string[] RowOf(string protocol, RowCoverage row) =>
    [
        protocol, .. ProtocolTable.DescribedBy(row.Row), Word(row.Use), Cell.Of(row.Sure.Seen), Cell.Of(row.OneOf.Seen), Cell.Of(row.Sure.Inferred), Cell.Of(row.OneOf.Inferred),
        .. CellsOf(row.First), .. CellsOf(row.Last),
    ];

    private static string[] RowOf(ClauseCoverage clause) =>
    [
        clause.Cite.Source, Cell.Of(clause.Cite.IsSourced), Word(clause.Use), Cell.Of(clause.Rows.Count), Cell.Of(clause.SeenRows), Cell.Of(clause.Seen), Cell.Of(clause.Inferred),
        .. CellsOf(clause.First), .. CellsOf(clause.Last),
    ];

    private static string[] CellsOf(ExercisePlace? place) => place is null ? ["", ""] : [place.Line, place.Device];
}
