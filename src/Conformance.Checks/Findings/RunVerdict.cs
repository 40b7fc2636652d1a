namespace Conformance.Checks.Findings;

/// <summary>The verdict on a run.</summary>
public static class RunVerdict
{
    /// <summary>Any violation that nobody has accepted violates; where nothing could be judged the run is inconclusive.</summary>
    public static Verdict Of(IEnumerable<Finding> findings, bool isJudged)
    {
        if (findings.Any(finding => finding.Counts && finding.Severity == Severity.Violation)) return Verdict.Violates;
        return isJudged ? Verdict.Conforms : Verdict.Inconclusive;
    }
}
