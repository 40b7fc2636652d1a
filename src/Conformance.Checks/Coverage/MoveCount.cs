namespace Conformance.Checks.Coverage;

/// <summary>How often traces took something.</summary>
/// <param name="Seen">Times that a line states.</param>
/// <param name="Inferred">Times that no line states, but captures prove.</param>
public readonly record struct MoveCount(int Seen, int Inferred)
{
    /// <summary>One time more.</summary>
    public MoveCount Plus(bool isInferred) => isInferred ? this with { Inferred = Inferred + 1 } : this with { Seen = Seen + 1 };
}
