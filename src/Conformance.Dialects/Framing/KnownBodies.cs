using System.Diagnostics.CodeAnalysis;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The bodies of log lines that were met before. Protocols repeat themselves, every hello is the same text behind another time: such a line is found here as a whole, and nobody reads it again.
/// Several threads may share it, since what is kept never changes, and who finds nothing finds the same out by reading.
/// </summary>
internal sealed class KnownBodies
{
    /// <summary>Some MiB at most.</summary>
    private const int Capacity = 1 << 13;

    private const int Longest = 256;

    /// <summary>How often a body is met before it is kept: the number of one exchange stands in a few lines.</summary>
    private const int Often = 4;

    private readonly KnownBody?[] kept = new KnownBody?[Capacity];
    private readonly (int Hash, int Times)[] met = new (int, int)[Capacity];

    /// <summary>The hash that a body is looked up by.</summary>
    public static int HashOf(ReadOnlySpan<byte> body) => ByteKeys.Comparer.GetHashCode(body);

    /// <summary>Looks a body up.</summary>
    /// <param name="body">The body.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="known">What is known of it.</param>
    public bool TryFind(ReadOnlySpan<byte> body, int hash, [NotNullWhen(true)] out KnownBody? known)
    {
        known = kept[hash & (Capacity - 1)];
        return known is not null && known.Is(body);
    }

    /// <summary>Notes a body that was read, and keeps it when it has often come back.</summary>
    public void Note(int hash, ReadOnlySpan<byte> body, FormNode form, ReadOnlySpan<Captured> values)
    {
        ref var last = ref met[hash & (Capacity - 1)];
        last = (hash, last.Hash == hash ? last.Times + 1 : 1);
        if (last.Times == Often && body.Length <= Longest) kept[hash & (Capacity - 1)] = new(body.ToArray(), form, values.ToArray());
    }
}
