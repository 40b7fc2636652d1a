using Conformance.Checks.Findings;

namespace Conformance.Mutation;

/// <summary>What a checker said of a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Violations">The violations it found.</param>
/// <param name="IsLocated">Whether one of them stands at the changed line.</param>
/// <param name="IsNoticed">Whether anything that a user sees differs from the original.</param>
internal sealed record Outcome(Mutant Mutant, IReadOnlyList<Finding> Violations, bool IsLocated, bool IsNoticed)
{
    /// <summary>Whether the checker said what it must.</summary>
    public bool IsRight => Mutant.Expectation switch
    {
        Expectation.NoViolation => Violations.Count == 0,
        Expectation.NoticedWithoutViolation => Violations.Count == 0 && IsNoticed,
        Expectation.Violation => IsLocated,
        _ => IsNoticed,
    };
}
