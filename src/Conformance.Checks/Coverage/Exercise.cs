namespace Conformance.Checks.Coverage;

/// <summary>The lines of one fact that exercised something.</summary>
/// <param name="Times">How many.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct Exercise(int Times, ExercisePlace First, ExercisePlace Last)
{
    /// <summary>One line.</summary>
    public static implicit operator Exercise(ExercisePlace place) => new(1, place, place);
}
