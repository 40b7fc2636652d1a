namespace Conformance.Replay.Journal;

/// <summary>Names a row of a table among those between two states, whatever release the table is of.</summary>
/// <param name="Event">The event as the table prints it.</param>
/// <param name="Condition">The condition in words, without that on releases; blank for none.</param>
public sealed record RowName(string Event, string Condition);
