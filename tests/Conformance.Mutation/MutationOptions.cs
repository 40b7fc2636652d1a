using System.Globalization;

namespace Conformance.Mutation;

/// <summary>The command line: <c>[--losses N --seed S] [--workers W] [--no-corpus] [--trace WORD] [--wrong]</c>.</summary>
/// <param name="Losses">How many random losses to try instead of the systematic mutants; 0 for those.</param>
/// <param name="Seed">The first seed number of the random losses.</param>
/// <param name="Workers">How many threads.</param>
/// <param name="Corpus">Whether the corpus is used, where it is present.</param>
/// <param name="Name">What the name of a trace must hold; blank for all traces.</param>
/// <param name="ShowsWrong">Whether each mutant that was judged wrongly is listed.</param>
internal sealed record MutationOptions(long Losses, long Seed, int Workers, bool Corpus, string Name, bool ShowsWrong)
{
    /// <summary>Reads the command line.</summary>
    public static MutationOptions Of(string[] arguments) => new(
        Number(arguments, "--losses", 0), Number(arguments, "--seed", 1), (int)Number(arguments, "--workers", Environment.ProcessorCount), !arguments.Contains("--no-corpus"), Value(arguments, "--trace") ?? "", arguments.Contains("--wrong"));

    private static long Number(string[] arguments, string name, long otherwise) =>
        Value(arguments, name) is { } number ? long.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    private static string? Value(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
