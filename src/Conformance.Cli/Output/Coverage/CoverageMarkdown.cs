using Conformance.Checks.Coverage;

namespace Conformance.Cli.Output.Coverage;

/// <summary>Coverage as Markdown: the share of each protocol, what no trace shows, and the clauses.</summary>
internal static class CoverageMarkdown
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, CoverageResult result)
    {
        output.WriteLine("# Coverage");
        output.WriteLine();
        output.WriteLine($"Rows of the tables that the traces take: {MarkdownText.Escape(string.Join(", ", result.Traces))}.");
        output.WriteLine("*Seen*: a line states the move, and only this row leads it. *One of*: several rows lead it, and no line says which. *Inferred*: captures prove it, no line states it.");
        output.WriteLine("The share is of the rows that change the state; of those that keep it most routers print nothing.");
        output.WriteLine();
        MarkdownText.WriteTable(output, ["protocol", "moves", "seen", "one of", "inferred", "never", "seen %"], [.. result.Tables.Select(table => RowOf(table.Table.Name, MoveShare.Of([table]))), RowOf("all", result.Share)]);
        WriteMissing(output, result);
        WriteClauses(output, result);
    }

    private static void WriteMissing(TextWriter output, CoverageResult result)
    {
        output.WriteLine();
        output.WriteLine("## Moves that no line shows");
        output.WriteLine();
        MarkdownText.WriteTable(output, ["protocol", "event", "from", "to", "when", "use"], result.Tables.SelectMany(table => table.Moves.Where(row => row.Use != RowUse.Seen)
            .Select(row => new[] { table.Table.Name, row.Row.Event, row.Row.From, row.Row.To, row.Row.When, CoverageTables.Word(row.Use) })));
    }

    private static void WriteClauses(TextWriter output, CoverageResult result)
    {
        output.WriteLine();
        output.WriteLine("## Clauses");
        output.WriteLine();
        MarkdownText.WriteTable(output, ["clause", "use", "rows seen", "times seen", "first"], result.Clauses.Select(clause =>
            new[] { clause.Cite.ToString(), CoverageTables.Word(clause.Use), $"{clause.SeenRows} of {clause.Rows.Count}", $"{clause.Seen}", clause.First?.Line ?? "" }));
    }

    private static string[] RowOf(string name, MoveShare share) => [name, $"{share.Total}", $"{share.Seen}", $"{share.OneOf}", $"{share.Inferred}", $"{share.Never}", share.PercentText];
}
