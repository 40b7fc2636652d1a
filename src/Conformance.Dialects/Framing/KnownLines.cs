using System.Numerics;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The log lines that were met before. Protocols repeat themselves, every hello of a router is the same text behind another time: such a line is found here as a whole, and nobody reads it
/// again. Several threads may share it, since what is kept never changes, and who finds nothing finds the same out by reading.
/// </summary>
internal sealed class KnownLines
{
    /// <summary>Places, in pairs: some MiB at most.</summary>
    private const int Capacity = 1 << 13;

    private const int Longest = 256;

    /// <summary>How often a line is met before it is kept: the number of one exchange stands in a few lines.</summary>
    private const int Often = 4;

    private readonly (int Hash, KnownLine? Line)[] kept = new (int, KnownLine?)[Capacity];
    private readonly (int Hash, int Times)[] met = new (int, int)[Capacity];

    /// <summary>The hash that a line is looked up by.</summary>
    /// <param name="host">The bytes of the device's name or address in its header.</param>
    /// <param name="body">Those of its body.</param>
    public static int HashOf(ReadOnlySpan<byte> host, ReadOnlySpan<byte> body) =>
        unchecked(ByteKeys.Comparer.GetHashCode(body) ^ (int)BitOperations.RotateLeft((uint)ByteKeys.Comparer.GetHashCode(host), 5));

    /// <summary>The line that may be the one with this hash; null where none is known.</summary>
    public KnownLine? Find(int hash)
    {
        var place = hash & (Capacity - 2);
        ref readonly var first = ref kept[place];
        if (first.Hash == hash) return first.Line;
        ref readonly var second = ref kept[place + 1];
        return second.Hash == hash ? second.Line : null;
    }

    /// <summary>Notes a line that was read, and keeps it when it has often come back. Of two that share their place, the one that was kept first goes.</summary>
    public void Note(int hash, ReadOnlySpan<byte> host, ReadOnlySpan<byte> body, FormNode form, ReadOnlySpan<Captured> values)
    {
        ref var last = ref met[(hash >> 1) & (Capacity - 1)];
        last = (hash, last.Hash == hash ? last.Times + 1 : 1);
        if (last.Times != Often || body.IsEmpty || host.Length + body.Length > Longest) return;
        var place = hash & (Capacity - 2);
        if (kept[place].Line is not null) kept[place + 1] = kept[place];
        kept[place] = (hash, new([.. host, .. body], host.Length, form, values.ToArray()));
    }
}
