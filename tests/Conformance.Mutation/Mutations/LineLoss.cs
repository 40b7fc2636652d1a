namespace Conformance.Mutation.Mutations;

/// <summary>What lossy transports, ring buffers and relays do to lines: one is lost, doubled, or overtaken by the next.</summary>
internal static class LineLoss
{
    /// <summary>Each line missing once.</summary>
    public static IEnumerable<Mutant> Drop(Trace trace) => EachLine(trace, (file, at) => Change(trace, "drop", file, at, lines => lines.RemoveAt(at)));

    /// <summary>Each line doubled once.</summary>
    public static IEnumerable<Mutant> Duplicate(Trace trace) => EachLine(trace, (file, at) => Change(trace, "duplicate", file, at, lines => lines.Insert(at, lines[at])));

    /// <summary>Each line and the next changing places once.</summary>
    public static IEnumerable<Mutant> Swap(Trace trace)
    {
        var orders = trace.Files.Select(file => new PrintedOrder(file.Lines)).ToList();
        return EachLine(trace, (file, at) => Swapped(trace, file, at, orders[file]), spare: 1);
    }

    /// <summary>The capture begins behind each line once.</summary>
    public static IEnumerable<Mutant> Suffix(Trace trace) => EachLine(trace, (file, at) => Change(trace, "begin later", file, at, lines => lines.RemoveRange(0, at + 1)), spare: 1);

    /// <summary>The capture ends after each line once.</summary>
    public static IEnumerable<Mutant> Prefix(Trace trace) => EachLine(trace, (file, at) => Change(trace, "end earlier", file, at, lines => lines.RemoveRange(at + 1, lines.Count - at - 1)), spare: 1);

    /// <summary>The capture ends in the middle of each line once. Of free text at the end of a message nobody can tell that more stood there.</summary>
    public static IEnumerable<Mutant> Cut(Trace trace) => EachLine(trace, (file, at) =>
    {
        var whole = trace.Files[file].Lines[at];
        var half = whole[..(whole.Length / 2)];
        var mutant = Change(trace, "end within", file, at, lines =>
        {
            lines[at] = half;
            lines.RemoveRange(at + 1, lines.Count - at - 1);
        });
        var isWholeAgain = at + 1 == trace.Files[file].Count && PrintedLine.Of(half).Form == PrintedLine.Of(whole).Form;
        return isWholeAgain ? mutant with { Kind = "end within, free text of the last line", Expectation = Expectation.NoViolation } : mutant;
    });

    /// <summary>Where neither numbers nor times tell which of the two came first, nobody can notice the swap of lines that do not contradict each other.</summary>
    private static Mutant Swapped(Trace trace, int file, int at, PrintedOrder order)
    {
        var (first, second) = (trace.Files[file].Lines[at], trace.Files[file].Lines[at + 1]);
        var mutant = Change(trace, "swap, headers tell", file, at, lines => (lines[at], lines[at + 1]) = (second, first));
        if (order.Tells(at)) return mutant;
        return mutant with { Kind = first == second ? "swap, of equal lines" : "swap, nothing orders them", Expectation = Expectation.NoViolation };
    }

    private static IEnumerable<Mutant> EachLine(Trace trace, Func<int, int, Mutant> mutate, int spare = 0)
    {
        for (var file = 0; file < trace.Files.Count; file++)
        {
            for (var at = 0; at < trace.Files[file].Count - spare; at++) yield return mutate(file, at);
        }
    }

    private static Mutant Change(Trace trace, string kind, int file, int at, Action<List<string>> change)
    {
        var lines = trace.Files[file].Lines.ToList();
        change(lines);
        return new(trace, kind, file, lines, at + 1, Expectation.NoticedWithoutViolation);
    }
}
