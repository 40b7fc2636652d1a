using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;

namespace Conformance.Cli.Output;

/// <summary>What `check` reports, in whatever format.</summary>
/// <param name="Run">The run.</param>
/// <param name="Findings">Its findings, those that somebody has accepted marked, and what is to say of the waivers.</param>
/// <param name="Goldens">Its goldens compared.</param>
/// <param name="Recorded">What became of it in the store, in words.</param>
internal sealed record CheckResult(RunResult Run, IReadOnlyList<Finding> Findings, GoldenComparison Goldens, string Recorded)
{
    /// <summary>The verdict by the findings that count.</summary>
    public Verdict Verdict { get; } = RunVerdict.Of(Findings, Run.IsJudged);

    /// <summary>How many findings count and are as grave.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Counts && finding.Severity == severity);

    /// <summary>How many findings count and leave something open.</summary>
    public int Inconclusive => Findings.Count(finding => finding.Counts && finding.Verdict == Verdict.Inconclusive);

    /// <summary>How many findings somebody has accepted.</summary>
    public int Accepted => Findings.Count(finding => !finding.Counts);

    /// <summary>The counts in words: <c>0 violations, 1 warning, 9 inconclusive</c>.</summary>
    public string Summary => string.Join(", ", new[]
    {
        Counted(Count(Severity.Violation), "violation"), Counted(Count(Severity.Warning), "warning"), $"{Inconclusive} inconclusive", Accepted > 0 ? $"{Accepted} accepted" : "", Goldens.HasDifferences ? "goldens differ" : "",
    }.Where(part => part.Length > 0));

    /// <summary>A number with its noun.</summary>
    public static string Counted(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
