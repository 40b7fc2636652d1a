using System.Globalization;

namespace Conformance.Fuzzing;

/// <summary>What is printed and kept of a campaign.</summary>
internal static class FuzzReport
{
    /// <summary>Prints each kind of failure with its shortest input, then the result; the exit code.</summary>
    public static int Print(CampaignResult result)
    {
        foreach (var failure in result.Failures) Print(failure);
        Console.WriteLine(result);
        return result.Failed == 0 ? 0 : 1;
    }

    /// <summary>Reads one file and prints what it breaks; the exit code.</summary>
    public static int Replay(string path, long seed)
    {
        using var promises = new Promises();
        var failure = Failure.Of(seed, File.ReadAllBytes(path), promises);
        Console.WriteLine(failure is null ? "all promises are kept" : failure.Cause.ToString());
        return failure is null ? 0 : 1;
    }

    /// <summary>An input does not end: keeps it and gives up.</summary>
    public static void Stuck(long seed, SeedTexts seeds)
    {
        Console.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)} takes more than {Campaign.Limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s; {Keep(seed, FuzzInput.Of(seed, seeds))}");
        Environment.Exit(2);
    }

    private static void Print(Failure failure)
    {
        Console.WriteLine($"{failure.Signature}\n  {failure.Cause.Message}\n  {Keep(failure.Seed, failure.Input)}");
        Console.WriteLine($"{failure.Cause.StackTrace}");
    }

    private static string Keep(long seed, byte[] input)
    {
        var path = Path.GetFullPath(Path.Combine("fuzz-failures", seed.ToString(CultureInfo.InvariantCulture) + ".log"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, input);
        return $"replay: dotnet run -c Release --project tests/Conformance.Fuzzing -- --replay {path} --seed {seed.ToString(CultureInfo.InvariantCulture)}";
    }
}
