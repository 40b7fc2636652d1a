using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The log lines that were met before. Protocols repeat themselves, every hello of a router is the same text behind another time: such a line is found here as a whole, and nobody reads it
/// again. Several threads may share it, since what is kept never changes, and who finds nothing finds the same out by reading.
/// </summary>
internal sealed class KnownLines
{
    /// <summary>Some MiB at most.</summary>
    private const int Capacity = 1 << 13;

    private const int Longest = 256;

    /// <summary>How often a line is met before it is kept: the number of one exchange stands in a few lines.</summary>
    private const int Often = 4;

    private readonly KnownLine?[] kept = new KnownLine?[Capacity];
    private readonly (int Hash, int Times)[] met = new (int, int)[Capacity];

    /// <summary>The hash that a line is looked up by.</summary>
    /// <param name="host">The bytes of the device's name or address in its header.</param>
    /// <param name="body">Those of its body.</param>
    public static int HashOf(ReadOnlySpan<byte> host, ReadOnlySpan<byte> body) =>
        unchecked(ByteKeys.Comparer.GetHashCode(body) ^ (int)BitOperations.RotateLeft((uint)ByteKeys.Comparer.GetHashCode(host), 5));

    /// <summary>Looks a line up.</summary>
    /// <param name="host">The bytes of the device's name or address in its header.</param>
    /// <param name="body">Those of its body.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="known">What is known of it.</param>
    public bool TryFind(ReadOnlySpan<byte> host, ReadOnlySpan<byte> body, int hash, [NotNullWhen(true)] out KnownLine? known)
    {
        known = kept[hash & (Capacity - 1)];
        return known is not null && known.Is(host, body);
    }

    /// <summary>Notes a line that was read, and keeps it when it has often come back.</summary>
    public void Note(int hash, ReadOnlySpan<byte> host, ReadOnlySpan<byte> body, FormNode form, ReadOnlySpan<Captured> values)
    {
        ref var last = ref met[hash & (Capacity - 1)];
        last = (hash, last.Hash == hash ? last.Times + 1 : 1);
        if (last.Times == Often && host.Length + body.Length <= Longest) kept[hash & (Capacity - 1)] = new(host.ToArray(), body.ToArray(), form, values.ToArray());
    }
}
