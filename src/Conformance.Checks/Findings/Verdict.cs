namespace Conformance.Checks.Findings;

/// <summary>The three answers.</summary>
public enum Verdict
{
    /// <summary>All that was seen fits.</summary>
    Conforms,

    /// <summary>Something seen is forbidden.</summary>
    Violates,

    /// <summary>The evidence does not decide.</summary>
    Inconclusive,
}
