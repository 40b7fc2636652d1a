using Conformance.Checks.Coverage;

namespace Conformance.Cli.Output.Coverage;

/// <summary>Coverage on a screen: a line per protocol, below it a line per row that was taken.</summary>
internal static class CoverageText
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, CoverageResult result)
    {
        output.WriteLine(string.Join(", ", result.Traces));
        foreach (var table in result.Tables)
        {
            output.WriteLine($"  {table.Table.Name,-16} {WordsOf(MoveShare.Of([table]))}");
            foreach (var row in table.Rows.Where(row => row.Use != RowUse.Never)) output.WriteLine($"    {LineOf(row)}");
        }

        output.WriteLine($"moves: {WordsOf(result.Share)}");
        output.WriteLine($"clauses: {result.SeenClauses} of {result.Clauses.Count} seen");
    }

    private static string WordsOf(MoveShare share) => $"{share.Seen} of {share.Total} seen ({share.PercentText} %), {share.OneOf} one of several, {share.Inferred} inferred, {share.Never} never";

    private static string LineOf(RowCoverage row)
    {
        var when = row.Row.When.Length > 0 ? $" if {row.Row.When}" : "";
        var place = row.First == row.Last ? $"{row.First!.Line} {row.First.Device}" : $"{row.First!.Line} {row.First.Device} to {row.Last!.Line} {row.Last.Device}";
        return $"{row.Row.From} -> {row.Row.To} on {row.Row.Event}{when}: {CountsOf(row)}  [{place}]";
    }

    private static string CountsOf(RowCoverage row) => string.Join(", ", new[]
    {
        (row.Sure.Seen, "seen"), (row.OneOf.Seen, "one of several"), (row.Sure.Inferred, "inferred"), (row.OneOf.Inferred, "inferred one of several"),
    }.Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}"));
}
