using System.Text.Json;
using Conformance.Checks.Coverage;

namespace Conformance.Cli.Output.Coverage;

/// <summary>Coverage as JSON.</summary>
internal static class CoverageJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, CoverageResult result) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            SchemaVersion,
            result.Traces,
            Share = ShareOf(result.Share),
            Protocols = result.Tables.Select(table => new { Protocol = table.Table.Name, Share = ShareOf(MoveShare.Of([table])), Rows = table.Rows.Select(RowOf) }),
            Clauses = result.Clauses.Select(ClauseOf),
        },
        JsonReport.Format));

    private static object ShareOf(MoveShare share) => new { Moves = share.Total, share.Seen, share.OneOf, share.Inferred, share.Never, Percent = Math.Round(share.Percent, 1) };

    private static object RowOf(RowCoverage row) => new
    {
        row.Row.Event,
        row.Row.From,
        row.Row.To,
        row.Row.When,
        row.Row.Cite.Source,
        Sourced = row.Row.Cite.IsSourced,
        Use = CoverageTables.Word(row.Use),
        row.Sure.Seen,
        OneOf = row.OneOf.Seen,
        row.Sure.Inferred,
        InferredOneOf = row.OneOf.Inferred,
        First = PlaceOf(row.First),
        Last = PlaceOf(row.Last),
    };

    private static object ClauseOf(ClauseCoverage clause) => new
    {
        Clause = clause.Cite.Source,
        Sourced = clause.Cite.IsSourced,
        Use = CoverageTables.Word(clause.Use),
        Rows = clause.Rows.Count,
        RowsSeen = clause.SeenRows,
        clause.Seen,
        clause.Inferred,
        First = PlaceOf(clause.First),
        Last = PlaceOf(clause.Last),
    };

    private static object? PlaceOf(ExercisePlace? place) => place is null ? null : new { place.Device, place.Line };
}
