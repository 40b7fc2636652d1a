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

    private const int MostSlips = 2;

    private static readonly string[] Inflections = ["s", "es", "d", "ed", "ing", "er", "ly", "al"];

    /// <summary>Whether <paramref name="printed"/> is <paramref name="word"/> with a slip or two.</summary>
    public static bool IsOne(string printed, string word)
    {
        if (Math.Abs(printed.Length - word.Length) > MostSlips) return false;
        var letters = LettersOf(word);
        var most = letters < LettersForTwo ? 1 : MostSlips;
        if (letters < FewestLetters || EditDistance.Of(printed, word, most) > most) return false;
        if (printed.Equals(word, StringComparison.OrdinalIgnoreCase) || IsInflection(printed, word) || IsInflection(word, printed) || HasPingMark(printed, word)) return false;
        return HaveSameDigits(printed, word) && (letters >= LettersForOne || HaveSameLetters(printed, word));
    }

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
    private static bool HasPingMark(string printed, string word) => PingMarksOf(printed) > PingMarksOf(word);

    private static int PingMarksOf(ReadOnlySpan<char> word) => word.Count('.') + word.Count('!');

    private static bool IsInflection(string stem, string word) => word.StartsWith(stem, StringComparison.Ordinal) && Array.IndexOf(Inflections, word[stem.Length..]) >= 0;

    /// <summary>Letters and digits that look alike are taken for one another: <c>lSAKMP</c>, <c>QM_1DLE</c>; all other digits must be the same.</summary>
    private static bool HaveSameDigits(string printed, string word) => DigitsOf(printed).SequenceEqual(DigitsOf(word));

    private static IEnumerable<char> DigitsOf(string word) => word.Where(letter => char.IsAsciiDigit(letter) && letter is not ('0' or '1'));

    /// <summary>A short word is only one with its letters in another order.</summary>
    private static bool HaveSameLetters(string printed, string word) => printed.Order().SequenceEqual(word.Order());
}
