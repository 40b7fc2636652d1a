using System.Globalization;

namespace Conformance.Fuzzing;

/// <summary>The command line: <c>--inputs N --seed S --workers W [--no-corpus]</c>, or <c>--replay FILE --seed S</c>.</summary>
/// <param name="Inputs">How many inputs.</param>
/// <param name="Seed">The first seed number; of a replayed file, the one it had: it decides what is checked.</param>
/// <param name="Workers">How many threads.</param>
/// <param name="Corpus">Whether the corpus is used, where it is present.</param>
/// <param name="Replay">A file to be read instead; blank for none.</param>
internal sealed record FuzzOptions(long Inputs, long Seed, int Workers, bool Corpus, string Replay)
{
    /// <summary>Reads the command line.</summary>
    public static FuzzOptions Of(string[] arguments) => new(
        long.Parse(Value(arguments, "--inputs", "100000"), CultureInfo.InvariantCulture),
        long.Parse(Value(arguments, "--seed", "1"), CultureInfo.InvariantCulture),
        int.Parse(Value(arguments, "--workers", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture),
        !arguments.Contains("--no-corpus"),
        Value(arguments, "--replay", ""));

    private static string Value(string[] arguments, string name, string otherwise) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;
}
