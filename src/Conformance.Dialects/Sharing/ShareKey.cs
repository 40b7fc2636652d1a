using System.Security.Cryptography;
using System.Text;

namespace Conformance.Dialects.Sharing;

/// <summary>The key that decides what identifiers become: of one run, or kept in a file so that several copies agree.</summary>
public sealed class ShareKey
{
    /// <summary>Bytes of a key.</summary>
    private const int Length = 32;

    private readonly byte[] key;

    private ShareKey(byte[] key, bool isKept) => (this.key, IsKept) = (key, isKept);

    /// <summary>Whether other copies are made with it, so that nothing but the key may decide what an identifier becomes.</summary>
    public bool IsKept { get; }

    /// <summary>A key that nobody keeps.</summary>
    public static ShareKey Random() => new(RandomNumberGenerator.GetBytes(Length), isKept: false);

    /// <summary>The key that a file holds: anything, it is hashed.</summary>
    /// <exception cref="ArgumentException">There are fewer than 16 bytes, which could be guessed.</exception>
    public static ShareKey Of(ReadOnlySpan<byte> content)
    {
        var text = content.Trim(" \t\r\n"u8);
        return text.Length < Length / 2 ? throw new ArgumentException("A key needs at least 16 bytes.", nameof(content)) : new(SHA256.HashData(text), isKept: true);
    }

    /// <summary>A pseudo-random number that belongs to <paramref name="subject"/>; nobody without the key can tell it.</summary>
    /// <param name="purpose">What it is for: different purposes give independent numbers.</param>
    /// <param name="subject">What it belongs to.</param>
    public ulong NumberOf(string purpose, string subject) => BitConverter.ToUInt64(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\0{subject}")));

    /// <summary>A pseudo-random bit that belongs to the node of a tree of addresses.</summary>
    /// <param name="family">Bits of its addresses.</param>
    /// <param name="salt">Chooses among the mappings of one key.</param>
    /// <param name="prefix">The node's bits, on the left.</param>
    /// <param name="depth">How many they are.</param>
    internal bool FlipAt(int family, int salt, UInt128 prefix, int depth)
    {
        Span<byte> node = stackalloc byte[18];
        node[0] = (byte)(family + salt);
        node[1] = (byte)depth;
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(node[2..], prefix);
        Span<byte> digest = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, node, digest);
        return (digest[0] & 1) != 0;
    }
}
