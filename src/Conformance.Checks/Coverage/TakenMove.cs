using Conformance.Replay.Journal;

namespace Conformance.Checks.Coverage;

/// <summary>A move as a fact tells it.</summary>
/// <param name="From">The state it left, as printed; blank where nothing tells it.</param>
/// <param name="To">The state it entered, as printed.</param>
/// <param name="Event">The event as printed; blank where none is.</param>
/// <param name="Rows">The rows of which it took one; null for all between the two states that have its event, or all if none is printed.</param>
/// <param name="IsInferred">Whether no line states it.</param>
internal readonly record struct TakenMove(string From, string To, string Event, IReadOnlyList<RowName>? Rows, bool IsInferred);
