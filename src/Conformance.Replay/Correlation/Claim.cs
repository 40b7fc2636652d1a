using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>A move that a line states, with what is known of its cause.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <param name="From">The state it left; null where the line does not say.</param>
/// <param name="To">The state it entered.</param>
/// <param name="On">The event that caused it; null where nothing tells.</param>
/// <param name="Printed">The event's letter or input name, where one is printed; else blank.</param>
/// <param name="Cause">The line of the event; null where it is the same line or none.</param>
public readonly record struct Claim<TState, TEvent>(TState? From, TState To, TEvent? On = null, string Printed = "", Evidence? Cause = null)
    where TState : struct, Enum
    where TEvent : struct, Enum;
