namespace Conformance.Replay.Clocks;

/// <summary>Two clocks that were compared by what passed between their devices.</summary>
/// <param name="Device">The device whose clock was compared.</param>
/// <param name="Other">The device with whose clock; blank for the clock that trusted devices share.</param>
/// <param name="Least">The least that it was ahead at the last message.</param>
/// <param name="Most">The most.</param>
/// <param name="Messages">The messages.</param>
public sealed record ClockComparison(string Device, string Other, TimeSpan Least, TimeSpan Most, IReadOnlyList<PassedMessage> Messages);
