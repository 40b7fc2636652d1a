namespace Conformance.Checks.Rules;

/// <summary>Things that reach from one line of a file to another, found by lines in logarithmic time: a log may hold as many of them as it has lines.</summary>
/// <typeparam name="T">What reaches so far.</typeparam>
internal sealed class LineIndex<T>
    where T : class
{
    private readonly int[] lines;
    private readonly (int Bound, T Item)[] least;

    /// <summary>Sorts what is given.</summary>
    /// <param name="items">The things, with the line that must not stand before the place asked for and the one that must not stand behind it, 1-based.</param>
    public LineIndex(IEnumerable<(int Line, int Bound, T Item)> items)
    {
        var sorted = items.OrderBy(item => item.Line).ToList();
        lines = [.. sorted.Select(item => item.Line)];
        least = [.. sorted.Select(item => (item.Bound, item.Item))];
        for (var i = least.Length - 2; i >= 0; i--)
        {
            if (least[i + 1].Bound < least[i].Bound) least[i] = least[i + 1];
        }
    }

    /// <summary>Of all whose line is <paramref name="from"/> or a later one, that with the least bound; null where none has a bound up to <paramref name="to"/>.</summary>
    public T? Find(int from, int to)
    {
        var at = FirstAt(from);
        return at < least.Length && least[at].Bound <= to ? least[at].Item : null;
    }

    private int FirstAt(int line)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (lines[middle] < line) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
