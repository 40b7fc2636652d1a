namespace Conformance.Dialects.Forms.Spelling;

/// <summary>
/// How many slips lie between two words: a letter too many, one too few, another one, or two that changed places (F. J. Damerau, "A technique for computer detection
/// and correction of spelling errors", CACM 7(3), 1964; V. Levenshtein, 1966), no letter touched twice.
/// </summary>
internal static class EditDistance
{
    /// <summary>Longer words are not compared.</summary>
    public const int Longest = 40;

    /// <summary>The number of slips; any number above <paramref name="most"/> where there are more.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > Longest) return most + 1;
        Span<int> beforeLast = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            for (var column = 1; column <= other.Length; column++)
            {
                row[column] = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + (one[at - 1] == other[column - 1] ? 0 : 1));
                if (HaveChangedPlaces(one, other, at, column)) row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[other.Length];
    }

    private static bool HaveChangedPlaces(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int at, int column) =>
        at > 1 && column > 1 && one[at - 1] == other[column - 2] && one[at - 2] == other[column - 1];
}
