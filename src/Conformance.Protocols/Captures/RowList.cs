using System.Collections;

namespace Conformance.Protocols.Captures;

/// <summary>Rows that are only added: a table of millions of them grows without being copied.</summary>
/// <typeparam name="TRow">The row.</typeparam>
public sealed class RowList<TRow> : IReadOnlyList<TRow>
{
    private const int ChunkBits = 12;
    private const int ChunkRows = 1 << ChunkBits;

    /// <summary>Most tables have few rows: the first chunk begins small and grows.</summary>
    private const int FirstRows = 16;

    private readonly List<TRow[]> chunks = [];
    private TRow[] last = [];
    private int used;

    /// <inheritdoc/>
    public int Count => chunks.Count == 0 ? 0 : ((chunks.Count - 1) << ChunkBits) + used;

    /// <inheritdoc/>
    public TRow this[int index] => At(index);

    /// <summary>A row, where it lies.</summary>
    public ref readonly TRow At(int index) => ref chunks[index >> ChunkBits][index & (ChunkRows - 1)];

    /// <summary>The rows of <paramref name="rows"/>, themselves where they are such a list.</summary>
    public static RowList<TRow> Of(IReadOnlyList<TRow> rows)
    {
        if (rows is RowList<TRow> same) return same;
        var list = new RowList<TRow>();
        foreach (var row in rows) list.Add(row);
        return list;
    }

    /// <summary>Adds a row.</summary>
    public void Add(in TRow row)
    {
        if (used == last.Length) MakeRoom();
        last[used++] = row;
    }

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void MakeRoom()
    {
        if (chunks.Count == 1 && used < ChunkRows)
        {
            Array.Resize(ref last, 4 * used);
            chunks[0] = last;
            return;
        }

        chunks.Add(last = new TRow[chunks.Count == 0 ? FirstRows : ChunkRows]);
        used = 0;
    }
}
