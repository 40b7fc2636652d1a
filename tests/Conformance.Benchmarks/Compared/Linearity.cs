using System.Globalization;
using Conformance.Benchmarks.Workloads;

namespace Conformance.Benchmarks.Compared;

/// <summary>The time for a megabyte and the peak of memory, from a megabyte to a gigabyte: both must stay what they are.</summary>
internal static class Linearity
{
    /// <summary>Runs the sizes, in 10^6 bytes, and prints a row for each; the exit code.</summary>
    public static int Run(IEnumerable<int> sizes)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("conformance-linear-").FullName, "workload.log");
        Console.WriteLine("| MB | parse ms/MB | replay ms/MB | replay peak MB |");
        Console.WriteLine("|--:|--:|--:|--:|");
        foreach (var size in sizes)
        {
            Workload.Write(path, size * 1_000_000L);
            var (parse, replay) = (ChildRun.Own("parse", path), ChildRun.Own("replay", path));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {1e9 * parse.Seconds / parse.Bytes:F2} | {1e9 * replay.Seconds / replay.Bytes:F2} | {replay.PeakMemory / 1e6:F0} |"));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return 0;
    }
}
