namespace Conformance.Replay.Clocks;

/// <summary>How far one clock is ahead of another, bounded by the messages that passed between the two (PROTOCOLS 7.2).</summary>
internal sealed class ClockOffset
{
    /// <summary>How much two clocks drift apart, a choice: 100 ppm, which is 0.36 s an hour.</summary>
    private const double Drift = 1e-4;

    /// <summary>How many messages are used: more make it no surer.</summary>
    private const int Enough = 64;

    private readonly List<(long At, long Least, long Most)> bounds = [];

    /// <summary>Adds what a message tells.</summary>
    /// <param name="at">When, by the clock that is ahead, units of 100 ns.</param>
    /// <param name="least">The least that it is ahead by the message, units of 100 ns.</param>
    /// <param name="most">The most.</param>
    public void Add(long at, long least, long most)
    {
        if (bounds.Count < Enough) bounds.Add((at, least, most));
    }

    /// <summary>Whether one offset agrees with all messages: otherwise a clock was set, or the messages are not those that were thought.</summary>
    public bool IsConsistent => bounds.TrueForAll(bound => At(bound.At) is var (least, most) && least <= most);

    /// <summary>How far the clock is ahead at a time of its own, units of 100 ns.</summary>
    public (long Least, long Most) At(long time)
    {
        var (least, most) = (long.MinValue, long.MaxValue);
        foreach (var bound in bounds)
        {
            var drift = (long)(Math.Abs((double)time - bound.At) * Drift);
            least = Math.Max(least, bound.Least - drift);
            most = Math.Min(most, bound.Most + drift);
        }

        return (least, most);
    }

    /// <summary>The offset at a time in the middle of its bounds.</summary>
    public long Estimate(long time)
    {
        var (least, most) = At(time);
        return least + ((most - least) / 2);
    }
}
