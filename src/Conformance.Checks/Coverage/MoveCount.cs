namespace Conformance.Checks.Coverage;

/// <summary>How often traces took something.</summary>
/// <param name="Seen">Times that a line states.</param>
/// <param name="Inferred">Times that no line states, but captures prove.</param>
public readonly record struct MoveCount(int Seen, int Inferred)
{
    /// <summary>As many times more.</summary>
    public MoveCount Plus(bool isInferred, int times = 1) => isInferred ? this with { Inferred = Inferred + times } : this with { Seen = Seen + times };
}
