using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Replay.Views;

namespace Conformance.Cli.Output;

/// <summary>A report to paste into a ticket: verdict, devices, failovers, goldens that differ, findings.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class MarkdownReport(TextWriter output) : ICheckFormat
{
    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        output.WriteLine($"# {MarkdownText.Escape(result.Run.Scenario.Name)}: {FindingRenderer.VerdictWord(result.Verdict)}");
        output.WriteLine();
        output.WriteLine($"{result.Summary}; {LineAccountText.Of(result.Run.Lines)}.");
        Title("Devices");
        MarkdownText.WriteTable(output, ["device", "system", "files", "also named", "profile"], result.Run.Devices.Select(device => new[] { device.Name, device.Os, $"{device.Files.Count}", string.Join(", ", device.Aliases), ProfileText.Of(result.Run, device.Name) }));
        WriteFailovers(result.Run.Failovers);
        WriteUntold(result.Run.View.Failovers.Untold);
        WriteGoldens(result.Goldens);
        WriteFindings(result.Findings);
    }

    private void Title(string text)
    {
        output.WriteLine();
        output.WriteLine($"## {text}");
        output.WriteLine();
    }

    private void WriteFailovers(IReadOnlyList<FailoverReport> failovers)
    {
        if (failovers.Count == 0) return;
        Title("Failovers");
        foreach (var report in failovers)
        {
            output.WriteLine($"- **{MarkdownText.Escape($"{report.Failover.Id} {report.Failover.From} -> {report.Failover.To}")}**: {MarkdownText.Escape(FailoverText.OutageWords(report))}");
            output.WriteLine($"  - cause: {MarkdownText.Escape(report.Cause)}");
            foreach (var phase in report.Phases)
            {
                var place = phase.Evidence.Count > 0 ? $" ({phase.Evidence[0].File}:{phase.Evidence[0].Line})" : "";
                output.WriteLine($"  - {phase.Name}: {MarkdownText.Escape(phase.Words + place)}");
            }
        }
    }

    private void WriteUntold(IReadOnlyList<RoleChange> untold)
    {
        if (untold.Count == 0) return;
        Title("Takeovers or first elections");
        output.WriteLine("No line tells whether another router forwarded before:");
        output.WriteLine();
        foreach (var change in untold) output.WriteLine($"- {MarkdownText.Escape(FailoverText.UntoldWords(change))}");
    }

    private void WriteGoldens(GoldenComparison goldens)
    {
        if (!goldens.HasDifferences) return;
        Title("Goldens");
        MarkdownText.WriteTable(output, ["golden", "status", "differences"], goldens.Results.Where(golden => golden.Status != GoldenStatus.Equal)
            .Select(golden => new[] { golden.Name, JsonReport.StatusWord(golden.Status), $"{golden.Differences.Count}" }));
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0) return;
        Title("Findings");
        MarkdownText.WriteTable(output, ["finding", "severity", "place", "message", "clause"], findings.Select(finding => new[] { finding.Id, SeverityOf(finding), finding.Place, finding.Message, finding.Clause }));
    }

    private static string SeverityOf(Finding finding) =>
        finding.Counts ? FindingRenderer.SeverityWord(finding.Severity) : $"{FindingRenderer.SeverityWord(finding.Severity)}, accepted: {finding.Waived}";
}
