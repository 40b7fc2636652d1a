namespace Conformance.Mutation;

/// <summary>What came of all mutants of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Outcomes">What came of each.</param>
internal sealed record Tally(string Kind, IReadOnlyList<Outcome> Outcomes)
{
    /// <summary>What a checker must say of them.</summary>
    public Expectation Expectation => Outcomes[0].Mutant.Expectation;

    /// <summary>How many were said to violate.</summary>
    public int Violating => Outcomes.Count(outcome => outcome.Violations.Count > 0);

    /// <summary>How many were said to violate at the very line that was changed.</summary>
    public int Located => Outcomes.Count(outcome => outcome.IsLocated);

    /// <summary>How many show a difference that a user sees.</summary>
    public int Noticed => Outcomes.Count(outcome => outcome.IsNoticed);

    /// <summary>How many violations are false alarms, because nothing but loss was simulated.</summary>
    public int FalseAlarms => Expectation == Expectation.NoViolation ? Violating : 0;
}
