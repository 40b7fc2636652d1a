using BenchmarkDotNet.Attributes;
using Conformance.Benchmarks.Workloads;

namespace Conformance.Benchmarks;

/// <summary>A workload on disk for the time of a benchmark.</summary>
public abstract class WorkloadBenchmarks
{
    /// <summary>Size of the workload, 10^6 bytes.</summary>
    [Params(10)]
    public int Megabytes { get; set; }

    /// <summary>Its path.</summary>
    protected string File { get; private set; } = "";

    [GlobalSetup]
    public void Write()
    {
        File = Path.Combine(Directory.CreateTempSubdirectory("conformance-bench-").FullName, "workload.log");
        Workload.Write(File, Megabytes * 1_000_000L);
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(Path.GetDirectoryName(File)!, recursive: true);
}
