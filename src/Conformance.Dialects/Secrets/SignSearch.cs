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
    private readonly byte[][] signs;
    private readonly Vector128<byte>[] low = new Vector128<byte>[Prefix];
    private readonly Vector128<byte>[] high = new Vector128<byte>[Prefix];

    /// <summary>Prepares the search.</summary>
    /// <param name="signs">The words, in lower case, of three bytes or more.</param>
    public SignSearch(params string[] signs)
    {
        this.signs = [.. signs.Select(Encoding.ASCII.GetBytes)];
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
        for (var sign = 0; sign < signs.Length; sign++)
        {
            var bucket = (byte)(1 << (sign % Buckets));
            foreach (var letter in (ReadOnlySpan<char>)[(char)signs[sign][place], char.ToUpperInvariant((char)signs[sign][place])])
            {
                lowHalves[letter & 0x0F] |= bucket;
                highHalves[letter >> 4] |= bucket;
            }
        }

        return (Vector128.Create<byte>(lowHalves), Vector128.Create<byte>(highHalves));
    }

    private bool IsInBlock(ReadOnlySpan<byte> text, int at)
    {
        var candidates = CandidatesOf(text, at, 0) & CandidatesOf(text, at, 1) & CandidatesOf(text, at, 2);
        for (var places = ~Vector128.Equals(candidates, default).ExtractMostSignificantBits() & 0xFFFF; places != 0; places &= places - 1)
        {
            if (Stands(text[(at + BitOperations.TrailingZeroCount(places))..])) return true;
        }

        return false;
    }

    private Vector128<byte> CandidatesOf(ReadOnlySpan<byte> text, int at, int place)
    {
        var bytes = Vector128.Create(text[(at + place)..]);
        return Vector128.Shuffle(low[place], bytes & Vector128.Create((byte)0x0F)) & Vector128.Shuffle(high[place], bytes >>> 4);
    }

    private bool IsInShort(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at <= text.Length - Prefix; at++)
        {
            if (Stands(text[at..])) return true;
        }

        return false;
    }

    private bool Stands(ReadOnlySpan<byte> text)
    {
        foreach (var sign in signs)
        {
            if (text.Length >= sign.Length && Ascii.EqualsIgnoreCase(text[..sign.Length], sign)) return true;
        }

        return false;
    }
}
