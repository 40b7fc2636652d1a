namespace Conformance.Checks.Tables.Captures;

/// <summary>Where texts stand among all that were noted, in ordinal order.</summary>
/// <param name="comparer">Tells known texts: by reference where the same text is always the same string.</param>
internal sealed class Ranks(IEqualityComparer<string> comparer)
{
    private readonly Dictionary<string, ulong> ranks = new(comparer);
    private bool isSorted;

    /// <summary>Notes a text.</summary>
    public void Note(string text) => ranks.TryAdd(text, 0);

    /// <summary>The rank of a text that was noted, from 0; equal texts have equal ranks.</summary>
    public ulong Of(string text)
    {
        if (!isSorted) Sort();
        return ranks[text];
    }

    private void Sort()
    {
        isSorted = true;
        var place = 0UL;
        foreach (var same in ranks.Keys.GroupBy(text => text, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList())
        {
            foreach (var text in same) ranks[text] = place;
            place++;
        }
    }
}
