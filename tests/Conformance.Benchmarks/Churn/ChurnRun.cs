using System.Diagnostics;
using System.Globalization;
using Conformance.Cli;

namespace Conformance.Benchmarks.Churn;

/// <summary>Whether a check of four times as much that ends and begins again takes four times as long.</summary>
internal static class ChurnRun
{
    private const int Times = 4;

    /// <summary>Checks each kind in two lengths, and prints a row for it; the exit code.</summary>
    /// <param name="turns">The turns of the shorter one.</param>
    public static async Task<int> RunAsync(int turns)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("conformance-churn-").FullName, "churn.log");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| | {turns} turns | {Times * turns} turns | times |"));
        Console.WriteLine("| --- | --: | --: | --: |");
        _ = await SecondsAsync(ChurnKind.All[0], turns, path); // What starts once is no part of it.
        foreach (var kind in ChurnKind.All)
        {
            var (few, many) = (await SecondsAsync(kind, turns, path), await SecondsAsync(kind, Times * turns, path));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind.Name} | {few:F2} s | {many:F2} s | {many / few:F1} |"));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return 0;
    }

    private static async Task<double> SecondsAsync(ChurnKind kind, int turns, string path)
    {
        kind.Write(path, turns);
        var start = Stopwatch.GetTimestamp();
        var code = await CommandLineProgram.RunAsync(["check", path, "--no-store"], TextWriter.Null, TextWriter.Null);
        if (code is not (0 or 3)) throw new InvalidOperationException($"A check of a log in which {kind.Name} ended with {code}.");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
