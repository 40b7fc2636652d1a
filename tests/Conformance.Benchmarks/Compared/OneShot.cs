using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Conformance.Benchmarks.Workloads;

namespace Conformance.Benchmarks.Compared;

/// <summary>One reading in this process, which has done nothing before: what a user waits for.</summary>
internal static class OneShot
{
    /// <summary>What stands before the result for other programs.</summary>
    public const string ResultMark = "result ";

    private static readonly IReading[] Readings = [new NewlineScan(), new FrameAndParse(), new ParseAndReplay(), new RegexPerTemplate()];

    /// <summary>Reads <paramref name="path"/> and prints the figures and what was found; the exit code.</summary>
    public static int Run(string name, string path)
    {
        var reading = Readings.Single(reading => reading.Name == name);
        var (before, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        var found = reading.Read(path);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var (allocated, usage) = (GC.GetTotalAllocatedBytes(precise: true) - before, ProcessUsage.Of("self"));
        var measured = new Measured(name, found.Lines, new FileInfo(path).Length, elapsed, allocated, usage.ProcessorSeconds, usage.PeakMemory);
        Console.WriteLine(measured);
        foreach (var (support, count) in found.Support.Where(pair => pair.Value > 0)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {support,-28}{count,12}"));
        foreach (var (type, count) in found.Found.OrderByDescending(pair => pair.Value)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {type,-26}{count,12}"));
        Console.WriteLine(ResultMark + JsonSerializer.Serialize(measured));
        return WorkloadStatistics.Of(path) is { } truth ? WorkloadCheck.Print(truth, name, found) : 0;
    }
}
