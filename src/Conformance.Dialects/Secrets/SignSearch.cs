using System.Numerics;
using System.Runtime.InteropServices;
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

    private readonly Sign[][] buckets;
    private readonly (Vector128<byte> Low, Vector128<byte> High) first, second, third;

    /// <summary>Prepares the search.</summary>
    /// <param name="signs">The words, in lower case, of three bytes or more.</param>
    public SignSearch(params string[] signs)
    {
        buckets = BucketsOf([.. signs.Order(StringComparer.Ordinal)]);
        (first, second, third) = (TablesOf(0), TablesOf(1), TablesOf(2));
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

    /// <summary>Words that begin alike share a bucket. Loops, not queries: they would be compiled each time that the program starts.</summary>
    private static Sign[][] BucketsOf(string[] sorted)
    {
        var size = (sorted.Length + Buckets - 1) / Buckets;
        var buckets = new Sign[(sorted.Length + size - 1) / size][];
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            buckets[bucket] = new Sign[Math.Min(size, sorted.Length - (bucket * size))];
            for (var place = 0; place < buckets[bucket].Length; place++) buckets[bucket][place] = new(sorted[(bucket * size) + place]);
        }

        return buckets;
    }

    private (Vector128<byte> Low, Vector128<byte> High) TablesOf(int place)
    {
        Span<byte> lowHalves = stackalloc byte[16], highHalves = stackalloc byte[16];
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            foreach (ref readonly var sign in buckets[bucket].AsSpan())
            {
                int letter = sign.Text[place], capital = char.ToUpperInvariant((char)letter);
                lowHalves[letter & 0x0F] |= (byte)(1 << bucket);
                highHalves[letter >> 4] |= (byte)(1 << bucket);
                lowHalves[capital & 0x0F] |= (byte)(1 << bucket);
                highHalves[capital >> 4] |= (byte)(1 << bucket);
            }
        }

        return (Vector128.Create<byte>(lowHalves), Vector128.Create<byte>(highHalves));
    }

    private bool IsInBlock(ReadOnlySpan<byte> text, int at)
    {
        var places = text.Slice(at, Vector128<byte>.Count + Prefix - 1);
        var candidates = CandidatesOf(places, 0, first) & CandidatesOf(places, 1, second) & CandidatesOf(places, 2, third);
        for (var found = ~Vector128.Equals(candidates, default).ExtractMostSignificantBits() & 0xFFFF; found != 0; found &= found - 1)
        {
            var place = BitOperations.TrailingZeroCount(found);
            if (Stands(text[(at + place)..], candidates[place])) return true;
        }

        return false;
    }

    private static Vector128<byte> CandidatesOf(ReadOnlySpan<byte> places, int from, in (Vector128<byte> Low, Vector128<byte> High) tables)
    {
        var bytes = Vector128.Create(places[from..]);
        return Vector128.ShuffleNative(tables.Low, bytes & Vector128.Create((byte)0x0F)) & Vector128.ShuffleNative(tables.High, bytes >>> 4);
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
            if (bucket >= buckets.Length) return false;
            foreach (ref readonly var sign in buckets[bucket].AsSpan())
            {
                if (sign.Begins(text)) return true;
            }
        }

        return false;
    }

    /// <summary>A word; its first four bytes are compared in one step.</summary>
    private readonly struct Sign
    {
        /// <summary>The bit by which capitals of ASCII differ from small letters, in each byte.</summary>
        private const uint Small = 0x20202020;

        private readonly uint head;
        private readonly uint mask;

        public Sign(string word)
        {
            Text = Encoding.ASCII.GetBytes(word);
            var first = new byte[sizeof(uint)];
            Text.AsSpan(0, Math.Min(Text.Length, first.Length)).CopyTo(first);
            mask = Text.Length < sizeof(uint) ? 0x00FFFFFF : uint.MaxValue;
            head = (MemoryMarshal.Read<uint>(first) | Small) & mask;
        }

        public byte[] Text { get; }

        public bool Begins(ReadOnlySpan<byte> text)
        {
            if (text.Length >= sizeof(uint) && ((MemoryMarshal.Read<uint>(text) | Small) & mask) != head) return false;
            return text.Length >= Text.Length && Ascii.EqualsIgnoreCase(text[..Text.Length], Text);
        }
    }
}
