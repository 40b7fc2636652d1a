namespace Conformance.Checks.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Something went wrong or may have.</summary>
    Warning,

    /// <summary>A specification was broken, and lines prove it.</summary>
    Violation,
}
