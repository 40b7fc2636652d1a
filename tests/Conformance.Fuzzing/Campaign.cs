using System.Diagnostics;

namespace Conformance.Fuzzing;

/// <summary>Many inputs, read by several workers.</summary>
/// <param name="seeds">What inputs are made of.</param>
/// <param name="stuck">Called with the seed number of an input that takes longer than <see cref="Limit"/>.</param>
internal sealed class Campaign(SeedTexts seeds, Action<long> stuck)
{
    /// <summary>An input of a few lines that takes longer does not end.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Failure> failures = [];
    private volatile bool isStopped;
    private long inputs;
    private long bytes;
    private long failed;
    private (long Seed, TimeSpan Time) slowest;

    /// <summary>No further input is read; what came of those before is the result.</summary>
    public void Stop() => isStopped = true;

    /// <summary>Reads the inputs of <paramref name="count"/> seed numbers.</summary>
    public CampaignResult Run(long first, long count, int workers)
    {
        var started = Stopwatch.GetTimestamp();
        var watches = Enumerable.Range(0, workers).Select(_ => new Watch()).ToArray();
        var threads = watches.Select((watch, worker) => new Thread(() => Work(watch, first + worker, first + count, workers))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) Await(thread, watches);
        return new(inputs, bytes, failed, [.. failures.Values.OrderBy(failure => failure.Seed)], slowest.Seed, slowest.Time, Stopwatch.GetElapsedTime(started));
    }

    private void Await(Thread thread, Watch[] watches)
    {
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            foreach (var watch in watches)
            {
                if (watch.IsStuck(Limit, out var seed)) stuck(seed);
            }
        }
    }

    private void Work(Watch watch, long first, long end, int step)
    {
        using var promises = new Promises();
        for (var seed = first; seed < end && !isStopped; seed += step)
        {
            var input = FuzzInput.Of(seed, seeds);
            watch.Begin(seed);
            var failure = Failure.Of(seed, input, promises);
            Enter(seed, input.Length, watch.End(), failure, promises);
        }
    }

    private void Enter(long seed, int length, TimeSpan time, Failure? failure, Promises promises)
    {
        lock (gate)
        {
            inputs++;
            bytes += length;
            if (time > slowest.Time) slowest = (seed, time);
            if (failure is null) return;
            failed++;
            if (!failures.TryAdd(failure.Signature, failure)) return;
        }

        var shortest = Minimizer.Minimize(failure, promises, () => isStopped);
        lock (gate) failures[failure.Signature] = shortest;
    }
}
