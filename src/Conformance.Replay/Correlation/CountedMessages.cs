using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;

namespace Conformance.Replay.Correlation;

/// <summary>Messages of a device that say the same.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Lasted">How long it was between the two; null where there is one, or nobody can tell.</param>
internal readonly record struct CountedMessages(int Count, TimeMark First, Witness Last, Interval? Lasted)
{
    /// <summary>The first message, and the last where there are several.</summary>
    public IReadOnlyList<Evidence> Evidence => Count == 1 ? [First.ToEvidence(Last.Source)] : [First.ToEvidence(Last.Source), Last.ToEvidence()];
}
