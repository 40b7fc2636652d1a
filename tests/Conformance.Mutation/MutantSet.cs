using Conformance.Mutation.Mutations;

namespace Conformance.Mutation;

/// <summary>The mutants of traces.</summary>
internal static class MutantSet
{
    private static readonly Func<Trace, IEnumerable<Mutant>>[] Kinds =
        [LineLoss.Drop, LineLoss.Duplicate, LineLoss.Swap, LineLoss.Suffix, LineLoss.Prefix, LineLoss.Cut, StatedMove.ChangeState, StatedValue.Change];

    /// <summary>Every mutant of every kind.</summary>
    public static IEnumerable<Mutant> Systematic(IReadOnlyList<Trace> traces) => Kinds.SelectMany(kind => traces.SelectMany(kind)).Where(HasText);

    /// <summary>The random losses of <paramref name="count"/> seed numbers.</summary>
    public static IEnumerable<Mutant> Random(IReadOnlyList<Trace> traces, long seed, long count)
    {
        var losses = new Losses(traces);
        for (var at = seed; at < seed + count; at++)
        {
            if (losses.Of(at) is { } mutant && HasText(mutant)) yield return mutant;
        }
    }

    /// <summary>Of nothing, nothing can be said.</summary>
    private static bool HasText(Mutant mutant) => mutant.Lines.Any(line => line.Length > 0);
}
