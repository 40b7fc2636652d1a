using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Alignment;

/// <summary>A line that did not fit, and what is supposed of it.</summary>
/// <param name="Known">The states that were possible before it, as printed.</param>
/// <param name="Seen">The state or event that it says.</param>
/// <param name="Chosen">What is supposed.</param>
/// <param name="By">The line.</param>
/// <param name="Other">The line that it belongs before, or that it repeats; for lost lines the last line that fit, null where none did.</param>
/// <param name="Weighed">All that could be supposed of it.</param>
internal sealed record Misfit(string Known, string Seen, Repair Chosen, Witness By, Witness? Other, IReadOnlyList<Repair> Weighed)
{
    /// <summary>The clause that the line contradicts if no line is missing before it, where the numbers of the log say so; null where they do not.</summary>
    public string? Contradicts { get; init; }

    /// <summary>The counter that makes the loss cheaper that is supposed; null for none.</summary>
    public CountedLoss? Counter { get; init; }
}
