using Conformance.Protocols.Tables;

namespace Conformance.Checks.Coverage;

/// <summary>How often traces took a row of a table.</summary>
/// <param name="row">The row.</param>
public sealed class RowCoverage(TransitionRowText row)
{
    /// <summary>The row.</summary>
    public TransitionRowText Row { get; } = row;

    /// <summary>Whether it changes the state. Most that keep it are never logged, so that no trace can show them.</summary>
    public bool Moves => Row.From != Row.To;

    /// <summary>Times that it alone can have been.</summary>
    public MoveCount Sure { get; private set; }

    /// <summary>Times that it was one of several.</summary>
    public MoveCount OneOf { get; private set; }

    /// <summary>Where it was taken first; null for never.</summary>
    public ExercisePlace? First { get; private set; }

    /// <summary>Where it was taken last; null for never.</summary>
    public ExercisePlace? Last { get; private set; }

    /// <summary>What the traces made of it.</summary>
    public RowUse Use => (Sure, OneOf) switch
    {
        ({ Seen: > 0 }, _) => RowUse.Seen,
        (_, { Seen: > 0 }) => RowUse.OneOf,
        ({ Inferred: > 0 }, _) or (_, { Inferred: > 0 }) => RowUse.Inferred,
        _ => RowUse.Never,
    };

    /// <summary>It was taken as many times more.</summary>
    internal void Take(bool isSure, bool isInferred, Exercise exercise)
    {
        if (isSure) Sure = Sure.Plus(isInferred, exercise.Times);
        else OneOf = OneOf.Plus(isInferred, exercise.Times);
        First ??= exercise.First;
        Last = exercise.Last;
    }
}
