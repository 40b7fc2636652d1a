namespace Conformance.Dialects.Forms;

/// <summary>
/// Strings by the bytes that print them: a hash table with open addressing, since every value of every line is looked up here. Half of its places stay empty.
/// </summary>
/// <param name="make">What stands for a text.</param>
internal sealed class WordTable(Func<string, string> make)
{
    /// <summary>How many words are kept.</summary>
    private const int Capacity = 1 << 18;

    /// <summary>How many places are looked at for a word: a text made so that all its words meet in one place costs no more than others.</summary>
    private const int MostSteps = 64;

    private Entry[] entries = new Entry[1 << 8];
    private int count;

    /// <summary>What stands for the text of <paramref name="value"/>.</summary>
    public string Of(ReadOnlySpan<byte> value)
    {
        var hash = ByteKeys.Comparer.GetHashCode(value);
        for (var (step, at) = (0, hash & (entries.Length - 1)); step < MostSteps; (step, at) = (step + 1, (at + 1) & (entries.Length - 1)))
        {
            ref readonly var entry = ref entries[at];
            if (entry.Word is null) return Add(value, hash, at);
            if (entry.Hash == hash && value.SequenceEqual(entry.Bytes)) return entry.Word;
        }

        return make(Printable.Text(value));
    }

    private string Add(ReadOnlySpan<byte> value, int hash, int at)
    {
        var word = make(Printable.Text(value));
        if (count == Capacity) return word;
        entries[at] = new(hash, value.ToArray(), word);
        if (++count * 2 > entries.Length) Grow();
        return word;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        foreach (var entry in old.Where(entry => entry.Word is not null))
        {
            var at = entry.Hash & (entries.Length - 1);
            while (entries[at].Word is not null) at = (at + 1) & (entries.Length - 1);
            entries[at] = entry;
        }
    }

    private readonly record struct Entry(int Hash, byte[] Bytes, string Word);
}
