using System.Collections.Immutable;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Views;

/// <summary>The way of one entity through its states.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="First">The state it was first seen in; null where its first sight was a move.</param>
/// <param name="State">The state it is in now; blank where unknown.</param>
/// <param name="Moves">Its moves, in order.</param>
/// <param name="HasGap">Whether lines are missing somewhere.</param>
public sealed record EntityHistory(EntityKey Entity, string? First, string State, ImmutableList<EntityMove> Moves, bool HasGap)
{
    /// <summary>Why its negotiation failed; blank where it did not.</summary>
    public string Failure { get; init; } = "";

    /// <summary>The history after a move.</summary>
    public EntityHistory Moved(EntityMove move) => this with { State = move.To, Moves = Moves.Add(move) };
}

/// <summary>A move of an entity.</summary>
/// <param name="From">The state it left; blank where unknown.</param>
/// <param name="Event">The event as printed; blank where none is.</param>
/// <param name="To">The state it entered.</param>
/// <param name="IsInferred">Whether no line says so.</param>
/// <param name="IsAllowed">Whether the table allows it.</param>
public sealed record EntityMove(string From, string Event, string To, bool IsInferred, bool IsAllowed);
