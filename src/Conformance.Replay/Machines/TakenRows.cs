using Conformance.Replay.Journal;

namespace Conformance.Replay.Machines;

/// <summary>The rows of which a move took one.</summary>
/// <param name="Clause">Where they come from; where they do not agree, where their table comes from.</param>
/// <param name="Rows">Their names; null for all between the two states that have the event which is printed, or all if none is.</param>
internal readonly record struct TakenRows(string Clause, IReadOnlyList<RowName>? Rows);
