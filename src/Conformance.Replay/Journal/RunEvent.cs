using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>A fact of a run, in the past tense. Facts are appended in the order of the run and never changed.</summary>
public abstract record RunEvent
{
    /// <summary>Its place in the order of the run, from 0.</summary>
    public int Position { get; init; }
}

/// <summary>A fact about one protocol entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Time">The device's time as printed; none where the line carries none.</param>
/// <param name="Evidence">The lines that prove it, the deciding one first.</param>
public abstract record EntityEvent(EntityKey Entity, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;
