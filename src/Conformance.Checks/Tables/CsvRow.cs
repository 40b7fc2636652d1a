namespace Conformance.Checks.Tables;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">Its line, 1-based.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record CsvRow(int Line, string[] Cells);
