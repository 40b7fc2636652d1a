using BenchmarkDotNet.Attributes;
using Conformance.Benchmarks.Compared;

namespace Conformance.Benchmarks;

/// <summary>The same log also replayed, warm, beside only counting its line feeds. Means are for the whole file.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 5)]
public class ReplayBenchmarks : WorkloadBenchmarks
{
    [Benchmark(Baseline = true)]
    public long Scan() => new NewlineScan().Read(File).Lines;

    [Benchmark]
    public long ParseAndReplay() => new ParseAndReplay().Read(File).Lines;
}
