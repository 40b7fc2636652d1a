namespace Conformance.Replay.Clocks;

/// <summary>How much later the line of the receiver of a message is printed than the sender's.</summary>
/// <param name="Least">The least; negative where the sender prints its line after it sent.</param>
/// <param name="Most">The most.</param>
public readonly record struct MessageDelay(TimeSpan Least, TimeSpan Most)
{
    /// <summary>A coup or resign, which the sender's move goes with: delivered within a second (PROTOCOLS G5), and the line of the move may follow it, by a choice, 50 ms.</summary>
    public static MessageDelay OfPacket { get; } = new(TimeSpan.FromMilliseconds(-50), TimeSpan.FromSeconds(1));

    /// <summary>SAs of one quick mode, which the two ends install one message apart, whoever is first: by a choice within 2 s.</summary>
    public static MessageDelay OfExchange { get; } = new(TimeSpan.FromSeconds(-2), TimeSpan.FromSeconds(2));

    /// <summary>An active timer, which began before the active router left and ends at most a hold time behind, with the 20 % that IOS adds (PROTOCOLS G3).</summary>
    /// <param name="hold">The hold time.</param>
    public static MessageDelay OfHoldTime(TimeSpan hold) => new(TimeSpan.FromMilliseconds(-50), (hold * 1.2) + TimeSpan.FromSeconds(1));
}
