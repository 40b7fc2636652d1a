using System.Globalization;

namespace Conformance.Checks.Coverage;

/// <summary>How many rows that change the state traces took.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Seen">Those that a line states.</param>
/// <param name="OneOf">Those that were one of several, and never seen.</param>
/// <param name="Inferred">Those that are only inferred.</param>
public sealed record MoveShare(int Total, int Seen, int OneOf, int Inferred)
{
    /// <summary>The share of tables.</summary>
    public static MoveShare Of(IEnumerable<TableCoverage> tables)
    {
        var uses = tables.SelectMany(table => table.Moves).ToLookup(row => row.Use);
        return new(uses.Sum(use => use.Count()), uses[RowUse.Seen].Count(), uses[RowUse.OneOf].Count(), uses[RowUse.Inferred].Count());
    }

    /// <summary>Those that no trace took.</summary>
    public int Never => Total - Seen - OneOf - Inferred;

    /// <summary>The seen ones in percent; 0 of none.</summary>
    public double Percent => Total == 0 ? 0 : Seen * 100.0 / Total;

    /// <summary>The percentage with one digit after the point.</summary>
    public string PercentText => Percent.ToString("0.0", CultureInfo.InvariantCulture);
}
