using Conformance.Checks.Coverage;

namespace Conformance.Cli.Output.Coverage;

/// <summary>What `coverage` reports, in whatever format.</summary>
/// <param name="Traces">The traces, by name.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Clauses">The clauses that their rows cite.</param>
internal sealed record CoverageResult(IReadOnlyList<string> Traces, IReadOnlyList<TableCoverage> Tables, IReadOnlyList<ClauseCoverage> Clauses)
{
    /// <summary>The rows of all tables that change the state.</summary>
    public MoveShare Share { get; } = MoveShare.Of(Tables);

    /// <summary>Clauses that a line of a trace exercised.</summary>
    public int SeenClauses => Clauses.Count(clause => clause.Use == RowUse.Seen);
}
