using Conformance.Testing;

namespace Conformance.Mutation;

/// <summary>Random losses: a prefix, a suffix, or up to 5 % of the lines of one file gone.</summary>
/// <param name="traces">The traces.</param>
internal sealed class Losses(IReadOnlyList<Trace> traces)
{
    /// <summary>The share of lines, in percent, that is lost at most.</summary>
    private const int MostLost = 5;

    /// <summary>The loss of a seed number; null where the file that it falls on has nothing to lose but all.</summary>
    public Mutant? Of(long seed)
    {
        var dice = new Dice(seed);
        var trace = dice.Of(traces);
        var file = dice.Below(trace.Files.Count);
        var lines = trace.Files[file].Lines.Take(trace.Files[file].Count).ToList();
        if (lines.Count < 2) return null;
        var kept = 1 + dice.Below(lines.Count - 1);
        return dice.Below(3) switch
        {
            0 => Mutant(trace, "prefix", file, lines[..kept]),
            1 => Mutant(trace, "suffix", file, lines[kept..]),
            _ => Mutant(trace, "random loss", file, Thinned(lines, dice)),
        };
    }

    private static Mutant Mutant(Trace trace, string kind, int file, List<string> lines) => new(trace, kind, file, lines, 0, Expectation.NoticedWithoutViolation);

    private static List<string> Thinned(List<string> lines, Dice dice)
    {
        var lost = 1 + dice.Below(Math.Max(1, lines.Count * MostLost / 100));
        for (var i = 0; i < lost && lines.Count > 1; i++) lines.RemoveAt(dice.Below(lines.Count));
        return lines;
    }
}
