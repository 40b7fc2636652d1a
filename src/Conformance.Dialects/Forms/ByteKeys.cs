using System.Runtime.InteropServices;

namespace Conformance.Dialects.Forms;

/// <summary>Dictionary keys that are bytes, looked up by a span of the line.</summary>
internal sealed class ByteKeys : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
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

    /// <summary>Mixes eight bytes at a time; words of a log are short.</summary>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        unchecked
        {
            const ulong Prime = 0x9E3779B97F4A7C15;
            var hash = (ulong)alternate.Length;
            for (; alternate.Length >= 8; alternate = alternate[8..]) hash = (hash ^ MemoryMarshal.Read<ulong>(alternate)) * Prime;
            foreach (var value in alternate) hash = (hash ^ value) * Prime;
            return (int)(hash ^ (hash >> 32));
        }
    }

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
