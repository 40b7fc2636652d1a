using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Conformance.Benchmarks.ReadingBenchmarks).Assembly).Run(args);
