using System.Diagnostics;
using System.Globalization;

namespace Conformance.Benchmarks.Compared;

/// <summary>Several readers at once, each over the whole file: what one more processor brings.</summary>
internal static class Workers
{
    /// <summary>How often one reader and two take turns: of either the least time counts, since neighbours of the machine only add to it.</summary>
    private const int Rounds = 5;

    /// <summary>Runs one reader and two by turns, and prints their throughput; the exit code.</summary>
    public static int Run(string path)
    {
        _ = new ParseAndReplay().Read(path);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => (One: Seconds(path, 1), Two: Seconds(path, 2))).ToList();
        var (one, two) = (rounds.Min(round => round.One), rounds.Min(round => round.Two));
        var megabytes = new FileInfo(path).Length / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"1 worker {megabytes / one:F1} MB/s, 2 workers {2 * megabytes / two:F1} MB/s: {2 * one / two:F2} times as much"));
        return 0;
    }

    private static double Seconds(string path, int workers)
    {
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(() => new ParseAndReplay().Read(path))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
