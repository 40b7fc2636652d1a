using Conformance.Fuzzing.Mutations;
using Conformance.Testing;

namespace Conformance.Fuzzing;

/// <summary>The input of a seed number: a few real lines, damaged up to five times.</summary>
internal static class FuzzInput
{
    /// <summary>No input grows beyond this many bytes, whatever was doubled.</summary>
    private const int Longest = 1 << 17;

    private static readonly Mutation[] Mutations = [.. ByteMutations.All, .. LineMutations.All, .. WordMutations.All, .. ChoiceMutations.All];

    /// <summary>The input of <paramref name="seed"/>.</summary>
    public static byte[] Of(long seed, SeedTexts seeds)
    {
        var dice = new Dice(seed);
        var text = seeds.Some(dice);
        for (var times = dice.Below(6); times > 0; times--) text = dice.Of(Mutations)(text, dice, seeds);
        return text.Length <= Longest ? text : text[..Longest];
    }
}
