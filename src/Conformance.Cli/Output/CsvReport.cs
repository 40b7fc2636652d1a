using Conformance.Checks.Tables;

namespace Conformance.Cli.Output;

/// <summary>The findings as CSV, with the columns of the golden.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class CsvReport(TextWriter output) : ICheckFormat
{
    /// <inheritdoc/>
    public void Write(CheckResult result) => CsvFile.Write(RunTables.Findings(result.Findings), output);
}
