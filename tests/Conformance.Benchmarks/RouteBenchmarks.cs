using System.Globalization;
using BenchmarkDotNet.Attributes;
using Conformance.Checks.Tables;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;

namespace Conformance.Benchmarks;

/// <summary>
/// <c>parse</c> of a <c>show ip route</c> as long as a full Internet table and more (100 MB are 1.5 million routes), from the file to the sorted CSV, beside only
/// finding its lines. MB/s is the number of megabytes divided by the mean.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 5)]
public class RouteBenchmarks
{
    private static readonly string[] Codes = ["O E2 ", "B    ", "O    ", "O IA ", "D EX "];
    private string path = "";

    /// <summary>Size of the capture, 10^6 bytes.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Write()
    {
        path = Path.Combine(Directory.CreateTempSubdirectory("conformance-bench-").FullName, "R1.show.txt");
        using var file = File.CreateText(path);
        file.Write("Codes: C - connected, S - static, R - RIP, M - mobile, B - BGP\n\nGateway of last resort is not set\n\n");
        for (var route = 0; file.BaseStream.Length < Megabytes * 1_000_000L; route++) file.Write(Line(route));
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Benchmark(Baseline = true)]
    public int Split() => File.ReadLines(path).Count();

    [Benchmark]
    public int Parse()
    {
        using var input = CaptureInput.Find([path]);
        var table = Reading.Of(input.Scenario, "show ip route").Tables.Single();
        CsvFile.Save(table, path + ".csv");
        return table.Rows.Count;
    }

    private static string Line(int route)
    {
        var (first, second, third) = ((route >> 16) + 1, (route >> 8) & 255, route & 255);
        var header = third == 0 ? $"      {first}.{second}.0.0/24 is subnetted, 256 subnets\n" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{header}{Codes[route % 5]}    {first}.{second}.{third}.0 [110/{route % 4999}] via 10.1.{third}.{second}, 00:{route % 60:D2}:{route % 59:D2}, GigabitEthernet0/{route % 7}\n");
    }
}
