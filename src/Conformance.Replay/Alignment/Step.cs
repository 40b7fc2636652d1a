namespace Conformance.Replay.Alignment;

/// <summary>What one line says of an entity: where it was, where it is then, and what happened. What the line does not say is null, and the table fills it in.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <param name="From">The state before.</param>
/// <param name="To">The state after; equal to <paramref name="From"/> where the line only says where the entity is.</param>
/// <param name="On">The event.</param>
internal readonly record struct Step<TState, TEvent>(TState? From, TState? To, TEvent? On)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>Whether the line only says where the entity is.</summary>
    public bool IsAt => From is not null && On is null && EqualityComparer<TState?>.Default.Equals(From, To);

    /// <summary>The line says that the entity is in a state.</summary>
    public static Step<TState, TEvent> At(TState state) => new(state, state, null);

    /// <summary>The line says that an event occurred, and not what it led to.</summary>
    public static Step<TState, TEvent> Event(TEvent on) => new(null, null, on);
}
