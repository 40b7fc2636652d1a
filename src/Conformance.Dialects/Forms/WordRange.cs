namespace Conformance.Dialects.Forms;

/// <summary>Where among the words of a place those that begin with one byte stand.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsCertain">Whether the first of them that stands in a text is the only thing that can: no other begins with it, and nothing but a word may stand there.</param>
internal readonly record struct WordRange(ushort Start, ushort Count, bool IsCertain)
{
    /// <summary>The ranges from the first byte of the first word to that of the last.</summary>
    /// <param name="words">The words, sorted by their first byte, the longest first.</param>
    /// <param name="isOnlyWay">Whether nothing but a word may stand there.</param>
    public static WordRange[] Of(ReadOnlySpan<(FormWord Word, FormNode Next)> words, bool isOnlyWay)
    {
        var lowest = words[0].Word.Text[0];
        var ranges = new WordRange[words[^1].Word.Text[0] - lowest + 1];
        for (var end = 0; end < words.Length;)
        {
            var (start, first) = (end, words[end].Word.Text[0]);
            while (end < words.Length && words[end].Word.Text[0] == first) end++;
            ranges[first - lowest] = new((ushort)start, (ushort)(end - start), isOnlyWay && NoneBeginsAnother(words[start..end]));
        }

        return ranges;
    }

    private static bool NoneBeginsAnother(ReadOnlySpan<(FormWord Word, FormNode Next)> words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            foreach (ref readonly var longer in words[..place])
            {
                if (words[place].Word.Begins(longer.Word.Text)) return false;
            }
        }

        return true;
    }
}
