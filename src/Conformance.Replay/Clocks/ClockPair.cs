namespace Conformance.Replay.Clocks;

/// <summary>A message between devices of two clocks, and what each showed.</summary>
/// <param name="Message">The message.</param>
/// <param name="SentBy">The sender's clock.</param>
/// <param name="Sent">What it showed, units of 100 ns.</param>
/// <param name="ReceivedBy">The receiver's clock.</param>
/// <param name="Received">What that showed.</param>
internal sealed record ClockPair(PassedMessage Message, string SentBy, long Sent, string ReceivedBy, long Received)
{
    /// <summary>The two clocks, whoever sent.</summary>
    public ClockNames Clocks => ClockNames.Of(SentBy, ReceivedBy);

    /// <summary>What <paramref name="clock"/>, one of the two, showed.</summary>
    public long TimeOf(string clock) => clock == ReceivedBy ? Received : Sent;

    /// <summary>Tells how far <paramref name="clock"/>, one of the two, is ahead of the other: what arrived did so later than it was sent.</summary>
    public void AddTo(ClockOffset ahead, string clock)
    {
        var (delay, later) = (Message.Delay, Received - Sent);
        if (clock == ReceivedBy) ahead.Add(Received, later - delay.Most.Ticks, later - delay.Least.Ticks);
        else ahead.Add(Sent, delay.Least.Ticks - later, delay.Most.Ticks - later);
    }
}
