using BenchmarkDotNet.Attributes;
using Conformance.Benchmarks.Compared;

namespace Conformance.Benchmarks;

/// <summary>Lines, frames and forms of a debug log of 200 routers, warm, beside only counting its line feeds. Means are for the whole file.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 5)]
public class FrameParseBenchmarks : WorkloadBenchmarks
{
    [Benchmark(Baseline = true)]
    public long Scan() => new NewlineScan().Read(File).Lines;

    [Benchmark]
    public long FrameAndParse() => new FrameAndParse().Read(File).Lines;

    [Benchmark]
    public long RegexPerTemplate() => new RegexPerTemplate().Read(File).Lines;
}
