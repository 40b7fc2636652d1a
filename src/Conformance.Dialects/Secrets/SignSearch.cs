using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Conformance.Dialects.Secrets;

/// <summary>
/// Searches a line for any of several words at once, in upper or lower case. The first three bytes of each word are looked up for sixteen places of the line in
/// one step, by halves of bytes (the algorithm that its authors call Teddy); only where they may stand, words are compared.
/// </summary>
internal sealed class SignSearch
{
    private const int Prefix = 3;
    private const int Buckets = 8;
    private readonly byte[][][] buckets;
    private readonly Vector128<byte>[] low = new Vector128<byte>[Prefix];
    private readonly Vector128<byte>[] high = new Vector128<byte>[Prefix];

    /// <summary>Prepares the search.</summary>
    /// <param name="signs">The words, in lower case, of three bytes or more.</param>
    public SignSearch(params string[] signs)
    {
        buckets = [.. signs.Order(StringComparer.Ordinal).Select(Encoding.ASCII.GetBytes).Chunk((signs.Length + Buckets - 1) / Buckets)];
        for (var place = 0; place < Prefix; place++) (low[place], high[place]) = TablesOf(place);
    }

    /// <summary>Whether any of the words is in <paramref name="text"/>.</summary>
    public bool IsIn(ReadOnlySpan<byte> text)
    {
        var last = text.Length - Vector128<byte>.Count - Prefix + 1;
        if (last < 0) return IsInShort(text);
        for (var at = 0; at < last; at += Vector128<byte>.Count)
        {
            if (IsInBlock(text, at)) return true;
        }

        return IsInBlock(text, last);
    }

    private (Vector128<byte> Low, Vector128<byte> High) TablesOf(int place)
    {
        Span<byte> lowHalves = stackalloc byte[16], highHalves = stackalloc byte[16];
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            foreach (var letter in buckets[bucket].Select(sign => (char)sign[place]).SelectMany(letter => (char[])[letter, char.ToUpperInvariant(letter)]))
            {
                lowHalves[letter & 0x0F] |= (byte)(1 << bucket);
                highHalves[letter >> 4] |= (byte)(1 << bucket);
            }
        }

        return (Vector128.Create<byte>(lowHalves), Vector128.Create<byte>(highHalves));
    }

    private bool IsInBlock(ReadOnlySpan<byte> text, int at)
    {
        var candidates = CandidatesOf(text, at, 0) & CandidatesOf(text, at, 1) & CandidatesOf(text, at, 2);
        for (var places = ~Vector128.Equals(candidates, default).ExtractMostSignificantBits() & 0xFFFF; places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            if (Stands(text[(at + place)..], candidates[place])) return true;
        }

        return false;
    }

    private Vector128<byte> CandidatesOf(ReadOnlySpan<byte> text, int at, int place)
    {
        var bytes = Vector128.Create(text[(at + place)..]);
        return Vector128.ShuffleNative(low[place], bytes & Vector128.Create((byte)0x0F)) & Vector128.ShuffleNative(high[place], bytes >>> 4);
    }

    private bool IsInShort(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at <= text.Length - Prefix; at++)
        {
            if (Stands(text[at..], byte.MaxValue)) return true;
        }

        return false;
    }

    private bool Stands(ReadOnlySpan<byte> text, int inBuckets)
    {
        for (; inBuckets != 0; inBuckets &= inBuckets - 1)
        {
            var bucket = BitOperations.TrailingZeroCount(inBuckets);
            if (bucket < buckets.Length && Stands(text, buckets[bucket])) return true;
        }

        return false;
    }

    private static bool Stands(ReadOnlySpan<byte> text, byte[][] signs)
    {
        foreach (var sign in signs)
        {
            if ((text[0] | 0x20) == (sign[0] | 0x20) && text.Length >= sign.Length && Ascii.EqualsIgnoreCase(text[..sign.Length], sign)) return true;
        }

        return false;
    }
}
