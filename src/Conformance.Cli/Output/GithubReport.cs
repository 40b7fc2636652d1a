using System.Globalization;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;

namespace Conformance.Cli.Output;

/// <summary>Commands of GitHub's workflows: an annotation per finding at its line, then the verdict.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class GithubReport(TextWriter output) : ICheckFormat
{
    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        var path = new EvidencePath(result.Run.Scenario);
        foreach (var finding in result.Findings) output.WriteLine(CommandOf(finding, path));
        foreach (var golden in result.Goldens.Results.Where(golden => golden.Status != GoldenStatus.Equal))
        {
            output.WriteLine($"::error title=golden {EscapeProperty(golden.Name)}::{EscapeData($"{JsonReport.StatusWord(golden.Status)}\n{string.Join('\n', golden.Differences)}")}");
        }

        output.WriteLine($"verdict: {FindingRenderer.VerdictWord(result.Verdict)} ({result.Summary})");
    }

    private static string CommandOf(Finding finding, EvidencePath path)
    {
        var place = finding.Line > 0 ? PlaceOf(finding, path) : "";
        var message = finding.Counts ? finding.Message : $"{finding.Message}\naccepted: {finding.Waived}";
        return $"::{LevelOf(finding)} {place}title={EscapeProperty(finding.Code)}::{EscapeData(finding.So.Length > 0 ? $"{message}\n{finding.So}" : message)}";
    }

    private static string PlaceOf(Finding finding, EvidencePath path)
    {
        var (first, last) = (path.LineOf(finding.File, finding.Line), path.LineOf(finding.File, finding.EndLine));
        return string.Create(CultureInfo.InvariantCulture, $"file={EscapeProperty(path.Of(finding.File))},line={first},endLine={last},");
    }

    private static string LevelOf(Finding finding) => finding.Severity switch
    {
        Severity.Violation when finding.Counts => "error",
        Severity.Warning when finding.Counts => "warning",
        _ => "notice",
    };

    private static string EscapeData(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
