namespace Conformance.Dialects.Forms.Spelling;

/// <summary>
/// Decides whether a word is another one misspelt. Releases write a word with another capital or in another inflection, and a number that differs is another number:
/// none of these is a slip.
/// </summary>
internal static class NearMiss
{
    private const int FewestLetters = 3;

    /// <summary>From how many letters on a word with another letter in it is no other word.</summary>
    private const int LettersForOne = 4;

    /// <summary>From how many letters on a word with two slips is no other word.</summary>
    private const int LettersForTwo = 8;

    /// <summary>The most letters by which a misspelt word is longer or shorter.</summary>
    public const int MostSlips = 2;

    private static readonly string[] Inflections = ["s", "es", "d", "ed", "ing", "er", "ly", "al"];

    /// <summary>Whether <paramref name="printed"/> is <paramref name="word"/> with a slip or two.</summary>
    public static bool IsOne(ReadOnlySpan<char> printed, ReadOnlySpan<char> word)
    {
        if (!MayBeOne(printed.Length, word.Length)) return false;
        var letters = LettersOf(word);
        var most = letters < LettersForTwo ? 1 : MostSlips;
        if (letters < FewestLetters || EditDistance.Of(printed, word, most) > most) return false;
        if (printed.Equals(word, StringComparison.OrdinalIgnoreCase) || IsInflection(printed, word) || IsInflection(word, printed) || HasPingMark(printed, word)) return false;
        return HaveSameDigits(printed, word) && (letters >= LettersForOne || HaveSameLetters(printed, word));
    }

    /// <summary>Whether a word of one length may be one of another with a slip or two.</summary>
    public static bool MayBeOne(int printed, int meant) => Math.Abs(printed - meant) <= MostSlips;

    /// <summary>How many letters are in a word.</summary>
    public static int LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter)) letters++;
        }

        return letters;
    }

    /// <summary>A ping prints its marks into words: who typed the line did not print them.</summary>
    private static bool HasPingMark(ReadOnlySpan<char> printed, ReadOnlySpan<char> word) => PingMarksOf(printed) > PingMarksOf(word);

    private static int PingMarksOf(ReadOnlySpan<char> word) => word.Count('.') + word.Count('!');

    private static bool IsInflection(ReadOnlySpan<char> stem, ReadOnlySpan<char> word)
    {
        if (!word.StartsWith(stem)) return false;
        foreach (var ending in Inflections)
        {
            if (word[stem.Length..].SequenceEqual(ending)) return true;
        }

        return false;
    }

    /// <summary>Letters and digits that look alike are taken for one another: <c>lSAKMP</c>, <c>QM_1DLE</c>; all other digits must be the same.</summary>
    private static bool HaveSameDigits(ReadOnlySpan<char> printed, ReadOnlySpan<char> word)
    {
        while (true)
        {
            var (mine, its) = (NextDigit(printed), NextDigit(word));
            if (mine < 0 || its < 0) return mine == its;
            if (printed[mine] != word[its]) return false;
            printed = printed[(mine + 1)..];
            word = word[(its + 1)..];
        }
    }

    private static int NextDigit(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (char.IsAsciiDigit(word[at]) && word[at] is not ('0' or '1')) return at;
        }

        return -1;
    }

    /// <summary>A short word is only one with its letters in another order.</summary>
    private static bool HaveSameLetters(ReadOnlySpan<char> printed, ReadOnlySpan<char> word)
    {
        var (mine, its) = (printed.ToArray(), word.ToArray());
        Array.Sort(mine);
        Array.Sort(its);
        return mine.AsSpan().SequenceEqual(its);
    }
}
