namespace Conformance.Checks.Coverage;

/// <summary>A move as a fact tells it.</summary>
/// <param name="From">The state it left, as printed; blank where nothing tells it.</param>
/// <param name="To">The state it entered, as printed.</param>
/// <param name="Event">The event as printed; blank where none is.</param>
/// <param name="Clause">The clause that the replay found for it.</param>
/// <param name="IsInferred">Whether no line states it.</param>
internal readonly record struct TakenMove(string From, string To, string Event, string Clause, bool IsInferred);
