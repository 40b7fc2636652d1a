namespace Conformance.Replay.Views;

/// <summary>What stands in one device's table while facts are folded: in the order added, and found by key. Several entries may have one key.</summary>
/// <typeparam name="TKey">What identifies an entry, or narrows it down to a few.</typeparam>
/// <typeparam name="TEntry">The entries.</typeparam>
/// <param name="keyOf">The key of an entry.</param>
internal sealed class Standing<TKey, TEntry>(Func<TEntry, TKey> keyOf)
    where TKey : notnull
{
    private readonly SortedDictionary<int, TEntry> entries = [];
    private readonly Dictionary<TKey, List<int>> places = [];
    private int added;

    /// <summary>The entries, in the order added.</summary>
    public IReadOnlyCollection<TEntry> Entries => entries.Values;

    /// <summary>Adds an entry behind all others.</summary>
    public void Add(TEntry entry)
    {
        var key = keyOf(entry);
        if (!places.TryGetValue(key, out var known)) places[key] = known = new(1);
        known.Add(added);
        entries.Add(added++, entry);
    }

    /// <summary>Takes away the entries of a key that <paramref name="isGone"/> holds for.</summary>
    public void Remove(TKey key, Func<TEntry, bool> isGone)
    {
        if (!places.TryGetValue(key, out var known)) return;
        known.RemoveAll(place => isGone(entries[place]) && entries.Remove(place));
        if (known.Count == 0) places.Remove(key);
    }

    /// <summary>Takes away all entries that <paramref name="isGone"/> holds for.</summary>
    public void RemoveAll(Func<TEntry, bool> isGone)
    {
        foreach (var key in places.Keys.ToList()) Remove(key, isGone);
    }
}
