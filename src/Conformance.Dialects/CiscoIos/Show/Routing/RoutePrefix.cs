using System.Buffers;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Texts;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>
/// The prefix of a route: <c>10.1.1.0/24</c>, <c>10.1.1.0</c> where the header above gives its length, or <c>10.1.1.0 255.255.255.0</c> on a terminal
/// with <c>ip netmask-format decimal</c>.
/// </summary>
internal static class RoutePrefix
{
    private const int MostDigitsOfLength = 2;
    private static readonly SearchValues<byte> DottedByte = SearchValues.Create("0123456789."u8);

    /// <summary>Whether a prefix begins here: a number and a full stop.</summary>
    public static bool Begins(ReadOnlySpan<byte> text) => Scan.Digits(text) is > 0 and <= 3 and var digits && digits < text.Length && text[digits] == '.';

    /// <summary>Takes the prefix with its length or mask.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var address = DottedLength(text);
        if (address < 0 || address == text.Length) return address;
        if (text[address] != '/') return Scan.IsBlank(text[address]) ? address + MaskLength(text[address..]) : Scan.No;
        var digits = Scan.Digits(text[(address + 1)..]);
        return digits is > 0 and <= MostDigitsOfLength ? address + 1 + digits : Scan.No;
    }

    /// <summary>The prefix in CIDR notation, or the address alone where neither length nor mask is printed.</summary>
    public static AddressText Read(ReadOnlySpan<byte> value, Lexicon words)
    {
        if (AddressText.TryPack(value, out var packed)) return packed;
        var blank = value.IndexOfAny((byte)' ', (byte)'\t');
        if (blank < 0) return AddressText.Of(words.Text(value));
        var (address, mask) = (Encoding.ASCII.GetString(value[..blank]), Encoding.ASCII.GetString(value[blank..].Trim(" \t"u8)));
        return AddressText.Of(Addresses.TryCidr(address, mask, out var prefix) ? prefix : address);
    }

    /// <summary>The blanks and the mask behind an address; 0 where none stands there.</summary>
    private static int MaskLength(ReadOnlySpan<byte> text)
    {
        var blanks = text.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (blanks < 0) return 0;
        var mask = DottedLength(text[blanks..]);
        return mask > 0 ? blanks + mask : 0;
    }

    private static int DottedLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(DottedByte);
        if (end < 0) end = text.Length;
        return end >= 7 && text[..end].Count((byte)'.') == 3 && text[end - 1] != '.' ? end : Scan.No;
    }
}
