using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>Two clocks that were compared by what passed between their devices.</summary>
/// <param name="Device">The device whose clock was compared.</param>
/// <param name="Other">The device with whose clock; blank for the clock that trusted devices share.</param>
/// <param name="Least">The least that it was ahead at the last message.</param>
/// <param name="Most">The most.</param>
/// <param name="Messages">The messages.</param>
public sealed record ClockComparison(string Device, string Other, TimeSpan Least, TimeSpan Most, IReadOnlyList<PassedMessage> Messages)
{
    /// <summary>Whether both print times of one kind: how far an uptime, or a date without a year, is ahead of a date with one is no number that means anything.</summary>
    public bool IsOfOneKind => Messages.All(message => message.Sent.Kind == message.Received.Kind);

    /// <summary>Whether no stamp is marked: what passed between the devices says alone that their clocks are apart.</summary>
    public bool IsUnmarked => Messages.All(message => message is { Sent.Quality: ClockQuality.Authoritative, Received.Quality: ClockQuality.Authoritative });
}
