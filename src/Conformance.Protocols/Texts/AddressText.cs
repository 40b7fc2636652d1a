using System.Text;

namespace Conformance.Protocols.Texts;

/// <summary>
/// An IPv4 address or prefix as printed, in eight bytes; any other text as it is. Equal texts are equal, and the order is that of the texts.
/// </summary>
public readonly record struct AddressText
{
    /// <summary>The longest address or prefix: <c>255.255.255.255/32</c>, bytes.</summary>
    public const int LongestPacked = 18;

    /// <summary>Bits of <see cref="SortKey"/>.</summary>
    public const int SortKeyBits = 41;

    private const int NoLength = 33;
    private const ulong IsPackedMark = 1UL << 63;

    /// <summary>Where the decimal text of a value stands among those of all bytes: 1 before 10 before 100 before 2. Full stop and slash sort before digits.</summary>
    private static readonly byte[] Rank = RankOf(256);

    private readonly string? text;
    private readonly ulong packed;

    private AddressText(string? text, ulong packed) => (this.text, this.packed) = (text, packed);

    /// <summary>Whether it is an IPv4 address or prefix, packed; a blank is not.</summary>
    public bool IsPacked => packed != 0;

    /// <summary>Whether there is no text.</summary>
    public bool IsBlank => packed == 0 && string.IsNullOrEmpty(text);

    /// <summary>Orders packed texts as their texts; 0 for what is not packed.</summary>
    public ulong SortKey => IsPacked ? (1UL << (SortKeyBits - 1)) | RankAt(32) | RankAt(24) | RankAt(16) | RankAt(8) | (Length is { } length ? Rank[length] + 1UL : 0UL) : 0;

    /// <summary>The length of a packed prefix, 0 to 32; null for an address, and for what is not packed.</summary>
    public int? Length => IsPacked && Octet(0) is not NoLength and var length ? length : null;

    /// <summary>Packs a text.</summary>
    public static AddressText Of(string text)
    {
        Span<byte> bytes = stackalloc byte[LongestPacked];
        return text.Length <= LongestPacked && Encoding.UTF8.TryGetBytes(text, bytes, out var length) && TryPack(bytes[..length], out var packed) ? packed : new(text, 0);
    }

    /// <summary>Packs a text in UTF-8 if it is an IPv4 address, or a prefix with a length of 0 to 32, without leading zeros.</summary>
    public static bool TryPack(ReadOnlySpan<byte> text, out AddressText address)
    {
        address = default;
        var at = 0;
        ulong value = 0;
        for (var octet = 0; octet < 4; octet++)
        {
            if (octet > 0 && (at == text.Length || text[at++] != '.')) return false;
            if (TakeNumber(text, ref at) is not (>= 0 and <= 255 and var number)) return false;
            value = (value << 8) | (uint)number;
        }

        var length = NoLength;
        if (at < text.Length && (text[at++] != '/' || (length = TakeNumber(text, ref at)) is < 0 or > 32)) return false;
        address = new(null, IsPackedMark | (value << 8) | (uint)length);
        return at == text.Length;
    }

    /// <summary>The same address with another prefix length, 0 to 32; itself where it is not packed.</summary>
    public AddressText WithLength(int length) => IsPacked ? new(null, (packed & ~0xFFUL) | (uint)length) : this;

    /// <summary>Writes a packed text in UTF-8 and gives its length; <paramref name="target"/> has <see cref="LongestPacked"/> bytes.</summary>
    public int Format(Span<byte> target)
    {
        var at = 0;
        for (var shift = 32; shift >= 8; shift -= 8)
        {
            Number(target, ref at, Octet(shift));
            if (shift > 8) target[at++] = (byte)'.';
        }

        if (Length is not { } length) return at;
        target[at++] = (byte)'/';
        Number(target, ref at, length);
        return at;
    }

    /// <summary>The text as printed.</summary>
    public override string ToString()
    {
        if (!IsPacked) return text ?? "";
        Span<byte> target = stackalloc byte[LongestPacked];
        return Encoding.ASCII.GetString(target[..Format(target)]);
    }

    private int Octet(int shift) => (int)((packed >> shift) & 0xFF);

    private ulong RankAt(int shift) => (ulong)Rank[Octet(shift)] << shift;

    private static void Number(Span<byte> target, ref int at, int value)
    {
        if (value >= 100) target[at++] = (byte)('0' + (value / 100));
        if (value >= 10) target[at++] = (byte)('0' + (value / 10 % 10));
        target[at++] = (byte)('0' + (value % 10));
    }

    /// <summary>Takes a decimal number of up to three digits without leading zeros; negative where none stands here.</summary>
    private static int TakeNumber(ReadOnlySpan<byte> text, ref int at)
    {
        unchecked
        {
            if ((uint)at >= (uint)text.Length || text[at] - '0' is var number && (uint)number > 9) return -1;
            at++;
            if (number == 0) return 0;
            for (var digits = 1; digits < 3 && (uint)at < (uint)text.Length && text[at] - '0' is var digit && (uint)digit <= 9; digits++, at++) number = (number * 10) + digit;
            return number;
        }
    }

    private static byte[] RankOf(int values)
    {
        var rank = new byte[values];
        var place = 0;
        foreach (var value in Enumerable.Range(0, values).OrderBy(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)) rank[value] = (byte)place++;
        return rank;
    }
}
