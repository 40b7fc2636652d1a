using Conformance.Checks.Golden;

namespace Conformance.Cli.Output;

/// <summary>The goldens of a run compared, or why they were not.</summary>
/// <param name="Results">The results; empty where there are no goldens.</param>
/// <param name="Skipped">Why they were skipped; blank where they were not.</param>
internal sealed record GoldenComparison(IReadOnlyList<GoldenResult> Results, string Skipped)
{
    /// <summary>Whether any golden differs, is missing or is an orphan.</summary>
    public bool HasDifferences => Results.Any(result => result.Status != GoldenStatus.Equal);

    /// <summary>The comparison in words.</summary>
    public string Summary => Skipped.Length > 0
        ? Skipped
        : string.Join(", ", Results.GroupBy(result => result.Status).OrderBy(group => group.Key).Select(group => $"{group.Count()} {JsonReport.StatusWord(group.Key)}"));
}
