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
    /// <summary>The state it was seen in before this one; blank where it was seen in none.</summary>
    public string Before { get; init; } = "";

    /// <summary>Why its negotiation failed; blank where it did not.</summary>
    public string Failure { get; init; } = "";

    /// <summary>The states that it may be in now; empty where nothing is known.</summary>
    public IReadOnlyList<string> Possible { get; init; } = [];

    /// <summary>The states that it may have been in before its first move, as far as all lines since tell; empty where nothing does.</summary>
    public IReadOnlyList<string> Began { get; init; } = [];

    /// <summary>The history after it was seen in a state.</summary>
    public EntityHistory SeenIn(string state) => this with { State = state, Possible = [state], First = First ?? state, Before = State };

    /// <summary>The history after a line that leaves fewer states possible.</summary>
    public EntityHistory Narrowed(IReadOnlyList<string> began, IReadOnlyList<string> now) =>
        this with { State = now is [var known] ? known : "", Possible = now, Began = Moves.Count == 0 ? began : Began };

    /// <summary>The history after a move.</summary>
    public EntityHistory Moved(EntityMove move) => this with { State = move.To, Possible = [move.To], Moves = Moves.Add(move), Before = move.From };
}

/// <summary>A move of an entity.</summary>
/// <param name="From">The state it left; blank where unknown.</param>
/// <param name="Event">The event as printed; blank where none is.</param>
/// <param name="To">The state it entered.</param>
/// <param name="IsInferred">Whether no line says so.</param>
/// <param name="IsAllowed">Whether the table allows it.</param>
public sealed record EntityMove(string From, string Event, string To, bool IsInferred, bool IsAllowed);
