using System.Diagnostics;

namespace Conformance.Fuzzing;

/// <summary>What one worker is at, for the watchdog to see.</summary>
internal sealed class Watch
{
    private long seed;
    private long since;

    /// <summary>A worker begins an input.</summary>
    public void Begin(long number)
    {
        Volatile.Write(ref since, 0);
        Volatile.Write(ref seed, number);
        Volatile.Write(ref since, Stopwatch.GetTimestamp());
    }

    /// <summary>It has ended it; gives the time.</summary>
    public TimeSpan End()
    {
        var elapsed = Stopwatch.GetElapsedTime(since);
        Volatile.Write(ref since, 0);
        return elapsed;
    }

    /// <summary>Whether it has been at one input for longer than <paramref name="limit"/>.</summary>
    public bool IsStuck(TimeSpan limit, out long number)
    {
        number = Volatile.Read(ref seed);
        return Volatile.Read(ref since) is > 0 and var start && Stopwatch.GetElapsedTime(start) > limit;
    }
}
