using Conformance.Protocols.Tables;

namespace Conformance.Checks.Coverage;

/// <summary>Whether traces exercised a clause: any of the rows that cite it.</summary>
/// <param name="Cite">The clause.</param>
/// <param name="Rows">The rows of all tables that cite it.</param>
public sealed record ClauseCoverage(Citation Cite, IReadOnlyList<RowCoverage> Rows)
{
    /// <summary>What the traces made of it: the most that they made of any of its rows.</summary>
    public RowUse Use => Rows.Max(row => row.Use);

    /// <summary>How many of its rows a line states.</summary>
    public int SeenRows => Rows.Count(row => row.Use == RowUse.Seen);

    /// <summary>Times that a line states one of its rows.</summary>
    public int Seen => Rows.Sum(row => row.Sure.Seen);

    /// <summary>Times that one of its rows is inferred.</summary>
    public int Inferred => Rows.Sum(row => row.Sure.Inferred);

    /// <summary>Where one of its rows was taken first; null for never.</summary>
    public ExercisePlace? First => Rows.Select(row => row.First).OfType<ExercisePlace>().MinBy(place => place.Order);

    /// <summary>Where one of its rows was taken last; null for never.</summary>
    public ExercisePlace? Last => Rows.Select(row => row.Last).OfType<ExercisePlace>().MaxBy(place => place.Order);
}
