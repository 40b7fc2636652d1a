using System.Globalization;

namespace Conformance.Benchmarks.Compared;

/// <summary>All readings of one file, alternating, as separate processes on one processor: medians and their ratios.</summary>
internal static class Comparison
{
    /// <summary>Runs <paramref name="rounds"/> rounds and prints the table; the exit code.</summary>
    public static int Run(string path, int rounds)
    {
        var rules = path + ".rb";
        ForeignTools.WriteRules(rules);
        var lines = new NewlineScan().Read(path).Lines;
        var runs = new Dictionary<string, List<Measured>>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var run in Round(path, rules, lines))
            {
                if (!runs.TryGetValue(run.Name, out var list)) runs[run.Name] = list = [];
                list.Add(run);
            }
        }

        Print(runs);
        return 0;
    }

    private static IEnumerable<Measured> Round(string path, string rules, long lines)
    {
        foreach (var reading in new[] { "scan", "parse", "replay", "regex" }) yield return ChildRun.Own(reading, path);
        if (ForeignTools.IsPresent("rg")) yield return ChildRun.Foreign("rg -c, 12 literals", ForeignTools.Ripgrep(path), path, lines);
        if (ForeignTools.IsPresent("lognormalizer")) yield return ChildRun.Foreign("lognormalizer", ForeignTools.Lognormalizer(path, rules), path, lines);
    }

    private static void Print(Dictionary<string, List<Measured>> runs)
    {
        var medians = runs.ToDictionary(pair => pair.Key, pair => pair.Value.OrderBy(run => run.Seconds).ElementAt(pair.Value.Count / 2));
        Console.WriteLine("| reading | median s | processor s | lines/s | MB/s | bytes/line | peak MB | time / scan | time / parse |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (name, run) in medians) Console.WriteLine(Row(name, run, medians["scan"].Seconds, medians["parse"].Seconds));
        foreach (var absent in new[] { "rg", "lognormalizer" }.Where(program => !ForeignTools.IsPresent(program))) Console.WriteLine($"| {absent} | is not installed | | | | | | | |");
    }

    private static string Row(string name, Measured run, double scan, double parse)
    {
        var allocated = run.Allocated is { } bytes ? ((double)bytes / run.Lines).ToString("F1", CultureInfo.InvariantCulture) : "-";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {run.Seconds:F3} | {run.ProcessorSeconds:F2} | {run.LinesPerSecond:F0} | {run.MegabytesPerSecond:F1} | {allocated} | {run.PeakMemory / 1e6:F0} | {run.Seconds / scan:F1} | {run.Seconds / parse:F2} |");
    }
}
