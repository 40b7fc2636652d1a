namespace Conformance.Replay.Machines;

/// <summary>The result of firing an event.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="Outcome">What the machine did.</param>
/// <param name="To">The state it is in now.</param>
public readonly record struct Firing<TState>(StepOutcome Outcome, TState To)
{
    /// <summary>Whether a row of the table took the event.</summary>
    public bool IsAllowed => Outcome is StepOutcome.Moved or StepOutcome.Stayed;
}
