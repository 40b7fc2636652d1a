using System.Numerics;
using System.Runtime.InteropServices;

namespace Conformance.Dialects.Forms;

/// <summary>Dictionary keys that are bytes, looked up by a span of the line.</summary>
internal sealed class ByteKeys : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The one comparer.</summary>
    public static readonly ByteKeys Comparer = new();

    private ByteKeys()
    {
    }

    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

    /// <summary>Mixes eight bytes at a time, the last eight once more where they do not end a step; words of a log are short.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        unchecked
        {
            var hash = (ulong)alternate.Length * Prime;
            if (alternate.Length < sizeof(ulong)) return Fold((hash ^ Short(alternate)) * Prime);
            var last = MemoryMarshal.Read<ulong>(alternate[^sizeof(ulong)..]);
            for (; alternate.Length > sizeof(ulong); alternate = alternate[sizeof(ulong)..]) hash = (BitOperations.RotateLeft(hash, 29) ^ MemoryMarshal.Read<ulong>(alternate)) * Prime;
            return Fold((BitOperations.RotateLeft(hash, 29) ^ last) * Prime);
        }
    }

    /// <summary>A product's low bits know nothing of the last letters, which tell most words of a log apart, and places are chosen by low bits: the high ones are mixed in.</summary>
    private static int Fold(ulong hash)
    {
        var mixed = hash ^ (hash >> 32);
        return unchecked((int)(mixed ^ (mixed >> 15)));
    }

    /// <summary>Up to seven bytes, whose number is hashed too; where their reads overlap, nothing is lost.</summary>
    private static ulong Short(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= sizeof(uint) => MemoryMarshal.Read<uint>(text) | ((ulong)MemoryMarshal.Read<uint>(text[^sizeof(uint)..]) << 32),
        >= sizeof(ushort) => MemoryMarshal.Read<ushort>(text) | ((ulong)text[^1] << 16),
        1 => text[0],
        _ => 0,
    };

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
