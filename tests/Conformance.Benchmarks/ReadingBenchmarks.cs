using BenchmarkDotNet.Attributes;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;

namespace Conformance.Benchmarks;

/// <summary>A debug log of HSRP moves: reading, replaying and judging it beside only splitting it into lines.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    /// <summary>Lines of the log.</summary>
    private const int Lines = 100_000;

    private static readonly string[] Flap =
    [
        "HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from higher pri Active router (110/10.0.0.3)",
        "HSRP: Fa0/0 Grp 1 Active -> Speak",
        "HSRP: Fa0/0 Grp 1 Speak: d/Standby timer expired (10.0.0.3)",
        "HSRP: Fa0/0 Grp 1 Speak -> Standby",
        "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.0.0.3)",
        "HSRP: Fa0/0 Grp 1 Standby -> Active",
    ];

    private string path = "";

    [GlobalSetup]
    public void Write()
    {
        path = Path.Combine(Directory.CreateTempSubdirectory("conformance-bench-").FullName, "R1.log");
        File.WriteAllLines(path, Enumerable.Range(0, Lines).Select(line => Flap[line % Flap.Length]));
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public int Split() => File.ReadLines(path).Count();

    [Benchmark(OperationsPerInvoke = Lines)]
    public int Check()
    {
        using var input = CaptureInput.Find([path]);
        return RunPipeline.Run(input.Scenario).Facts.Count;
    }
}
