using System.Globalization;
using BenchmarkDotNet.Running;
using Conformance.Benchmarks;
using Conformance.Benchmarks.Churn;
using Conformance.Benchmarks.Compared;
using Conformance.Benchmarks.Workloads;

return args switch
{
    ["workload", var size, var path] => PrintWorkload(path, size),
    ["oneshot", var reading, var path] => OneShot.Run(reading, path),
    ["compare", var path] => Comparison.Run(path, rounds: 5),
    ["compare", var path, var rounds] => Comparison.Run(path, Number(rounds)),
    ["linear"] => Linearity.Run([1, 10, 100, 1000]),
    ["linear", .. var sizes] => Linearity.Run(sizes.Select(Number)),
    ["workers", var path] => Workers.Run(path),
    ["churn", var turns] => await ChurnRun.RunAsync(Number(turns)),
    _ => RunBenchmarks(args),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int PrintWorkload(string path, string megabytes)
{
    var written = Workload.Write(path, Number(megabytes) * 1_000_000L);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written.Lines} lines, {written.Bytes} bytes, {(double)written.Bytes / written.Lines:F0} bytes/line, {100 * written.TransitionShare:F1} % transitions"));
    return 0;
}

static int RunBenchmarks(string[] arguments)
{
    BenchmarkSwitcher.FromAssembly(typeof(WorkloadBenchmarks).Assembly).Run(arguments);
    return 0;
}
