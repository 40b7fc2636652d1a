namespace Conformance.Replay.Machines;

/// <summary>What a machine does with an event.</summary>
public enum StepOutcome
{
    /// <summary>A row led to another state.</summary>
    Moved,

    /// <summary>A row absorbed the event.</summary>
    Stayed,

    /// <summary>The table has no row for the event in this state.</summary>
    NoRow,

    /// <summary>The table has rows, but no guard holds.</summary>
    GuardRefused,
}
