using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>Something that one router sent and another received, as lines of both tell. It did not arrive before it was sent, which bounds how far apart their clocks are.</summary>
/// <param name="Sender">Who sent it.</param>
/// <param name="Receiver">Who received it.</param>
/// <param name="Sent">When, by the sender's clock.</param>
/// <param name="Received">When, by the receiver's clock.</param>
/// <param name="Delay">How much later the receiver's line can be.</param>
/// <param name="Lines">The sender's line, then the receiver's.</param>
public sealed record PassedMessage(string Sender, string Receiver, DeviceTime Sent, DeviceTime Received, MessageDelay Delay, IReadOnlyList<Evidence> Lines);
