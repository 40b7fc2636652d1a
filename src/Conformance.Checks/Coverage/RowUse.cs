namespace Conformance.Checks.Coverage;

/// <summary>What traces made of a row.</summary>
public enum RowUse
{
    /// <summary>No trace took it.</summary>
    Never,

    /// <summary>No line states that it was taken, but captures prove that it, or one of several, was.</summary>
    Inferred,

    /// <summary>A line states the move of it and of others; which it was, no line says.</summary>
    OneOf,

    /// <summary>A line states it.</summary>
    Seen,
}
