namespace Conformance.Mutation;

/// <summary>Counts what came of the mutants of one kind.</summary>
/// <param name="kind">The kind.</param>
/// <param name="expectation">What a checker must say of them.</param>
internal sealed class Tally(string kind, Expectation expectation)
{
    /// <summary>The kind.</summary>
    public string Kind => kind;

    /// <summary>What a checker must say of them.</summary>
    public Expectation Expectation => expectation;

    /// <summary>How many there were.</summary>
    public int Mutants { get; private set; }

    /// <summary>How many were said to violate.</summary>
    public int Violating { get; private set; }

    /// <summary>How many were said to violate at the very line that was changed.</summary>
    public int Located { get; private set; }

    /// <summary>How many show a difference that a user sees.</summary>
    public int Noticed { get; private set; }

    /// <summary>How many violations are false alarms, because nothing but loss was simulated.</summary>
    public int FalseAlarms => Expectation is Expectation.NoViolation or Expectation.NoticedWithoutViolation ? Violating : 0;

    /// <summary>Counts an outcome.</summary>
    public void Add(Outcome outcome)
    {
        Mutants++;
        if (outcome.Violations.Count > 0) Violating++;
        if (outcome.IsLocated) Located++;
        if (outcome.IsNoticed) Noticed++;
    }
}
