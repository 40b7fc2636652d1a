namespace Conformance.Checks.Golden;

/// <summary>How a golden compares with what a run produced.</summary>
public enum GoldenStatus
{
    /// <summary>Equal.</summary>
    Equal,

    /// <summary>Different.</summary>
    Different,

    /// <summary>The run produced a table that has no golden.</summary>
    Missing,

    /// <summary>A golden exists that no run produces any more.</summary>
    Orphan,
}
