using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>How often entities that are too many to be told one by one took the rows of their table: the nodes of an SA (ADR 16). It is of the whole run and stands behind all other facts.</summary>
/// <param name="Entity">Whose they are: the SA, under the protocol of its nodes.</param>
/// <param name="Rows">The rows that were taken, in the order of their first lines.</param>
public sealed record RowsCounted(EntityKey Entity, IReadOnlyList<CountedRow> Rows) : RunEvent;

/// <summary>A row of a table that lines took.</summary>
/// <param name="Event">The event as printed.</param>
/// <param name="From">The state that was left; blank where no line tells which it was.</param>
/// <param name="To">The state that was entered; blank where the table has no row for the event in the state that was left.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public sealed record CountedRow(string Event, string From, string To, int Lines, Evidence First, Evidence Last)
{
    /// <summary>Whether the table has such a row.</summary>
    public bool HasRow => To.Length > 0;
}
