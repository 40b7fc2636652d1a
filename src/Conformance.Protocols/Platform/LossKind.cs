namespace Conformance.Protocols.Platform;

/// <summary>Why messages that a device sent do not stand in its log.</summary>
public enum LossKind
{
    /// <summary>The sequence numbers of the device leave some out.</summary>
    SequenceGap,

    /// <summary>A relay wrote how often the last message came again, instead of the messages: they are known, but for their times.</summary>
    Repeated,

    /// <summary>The device or a relay dropped messages.</summary>
    Dropped,

    /// <summary>A rate limit held messages back.</summary>
    RateLimited,

    /// <summary>The queue of the logging process was flushed or overrun.</summary>
    Flushed,
}
