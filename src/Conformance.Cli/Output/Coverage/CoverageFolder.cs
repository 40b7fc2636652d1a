using System.Globalization;
using Conformance.Checks.Coverage;
using Conformance.Checks.Tables;

namespace Conformance.Cli.Output.Coverage;

/// <summary>Coverage as files: a CSV table per protocol, one of the clauses, and the summary.</summary>
internal static class CoverageFolder
{
    /// <summary>The files, by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(CoverageResult result)
    {
        using var summary = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        CoverageMarkdown.Write(summary, result);
        var files = result.Tables.ToDictionary(table => $"{table.Table.Name}.csv", table => CsvFile.Text(CoverageTables.Rows([table])));
        files["clauses.csv"] = CsvFile.Text(CoverageTables.Clauses(result.Clauses));
        files["summary.md"] = summary.ToString();
        return files;
    }

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(string folder, CoverageResult result)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Of(result)) File.WriteAllText(Path.Combine(folder, name), text);
    }
}
