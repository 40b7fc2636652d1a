using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Maps the addresses of a capture and keeps what they mean: their relations, their class (RFC 791 §3.2, which <c>show ip route</c> leaves masks out by), whether they are
/// private (RFC 1918, RFC 4193), and those that name no host: masks, wildcards, loopback, link-local and multicast addresses.
/// </summary>
internal sealed class AddressMap
{
    private const int Width4 = 32;
    private const int Width6 = 128;

    /// <summary>Special-use blocks of IPv4 that stay as they are (RFC 6890; RFC 5771 §4 and §5 for multicast).</summary>
    private static readonly AddressBlock[] Kept4 = [.. new[] { "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/23", "240.0.0.0/4" }.Select(AddressBlock.Of)];

    /// <summary>Blocks of IPv4 that stay blocks, with other addresses in them.</summary>
    private static readonly AddressBlock[] Blocks4 = [.. new[] { "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/4" }.Select(AddressBlock.Of)];

    /// <summary>Blocks of IPv6 that stay as they are: unspecified, loopback, multicast (RFC 4291 §2.4) and the virtual addresses of HSRP.</summary>
    private static readonly AddressBlock[] Kept6 = [.. new[] { "::/127", "ff00::/8", "fe80::5:73ff:fea0:0/116" }.Select(AddressBlock.Of)];

    /// <summary>Blocks of IPv6 that stay blocks; those of solicited-node addresses hold bits of hosts (RFC 4291 §2.7.1).</summary>
    private static readonly AddressBlock[] Blocks6 = [.. new[] { "2000::/3", "2001:db8::/32", "fc00::/7", "fe80::/64", "ff02::1:ff00:0/104" }.Select(AddressBlock.Of)];

    private static readonly AddressBlock SolicitedNode = Blocks6[^1];
    private readonly PrefixMap map4;
    private readonly PrefixMap map6;

    /// <summary>A mapping of no address yet.</summary>
    public AddressMap(ShareKey key)
    {
        map4 = new(key, Width4, [.. Kept4, .. Blocks4]);
        map6 = new(key, Width6, [.. Kept6, .. Blocks6]);
    }

    /// <summary>The addresses that were mapped, as printed, with what they became.</summary>
    public IEnumerable<(string Original, string Image)> Images =>
        map4.Images.Select(pair => (Text4(pair.Key), Text4(pair.Value))).Concat(map6.Images.Select(pair => (Text6(pair.Key).ToString(), Text6(pair.Value).ToString())));

    /// <summary>Notes an address of the capture, and the networks it lies in: the one whose length is printed, and the one that its last octets are zero in.</summary>
    /// <param name="text">The address.</param>
    /// <param name="length">The length of its network; negative where none is printed.</param>
    public void Learn(string text, int length = -1)
    {
        if (!IPAddress.TryParse(text, out var address)) return;
        var bits = AddressBlock.BitsOf(address);
        if (address.AddressFamily == AddressFamily.InterNetwork) Learn(map4, bits, length, Width4, 8, IsKept4(bits));
        else if (address.IsIPv4MappedToIPv6) Learn(address.MapToIPv4().ToString());
        else Learn(map6, bits, length, Width6, 16, IsKept6(bits));
    }

    /// <summary>Whether <paramref name="text"/> is a whole address; a number by itself is none.</summary>
    public static bool IsAddress(string text) =>
        IPAddress.TryParse(text, out var address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || text.Count(letter => letter == '.') == 3);

    /// <summary>Whether an address stays as it is.</summary>
    public static bool Keeps(string text) =>
        IPAddress.TryParse(text, out var address) && AddressBlock.BitsOf(address) is var bits
        && (address.AddressFamily == AddressFamily.InterNetwork ? IsKept4(bits) : IsKept6(bits));

    /// <summary>What an address becomes, printed as it was; itself where it is none.</summary>
    public string Map(string text)
    {
        if (!IPAddress.TryParse(text, out var address) || Keeps(text)) return text;
        var bits = AddressBlock.BitsOf(address);
        if (address.AddressFamily == AddressFamily.InterNetwork) return Text4(map4.Map(bits));
        if (address.IsIPv4MappedToIPv6) return $"::ffff:{Map(address.MapToIPv4().ToString())}";
        var image = Text6(map6.Map(bits)).ToString();
        return text.Any(char.IsAsciiLetterUpper) ? image.ToUpperInvariant() : image;
    }

    /// <summary>The length of a mask or of the network that a wildcard leaves open; negative for what is neither.</summary>
    public static int LengthOfMask(string text)
    {
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetwork) return -1;
        var bits = (uint)(AddressBlock.BitsOf(address) >> 96);
        var ones = System.Numerics.BitOperations.LeadingZeroCount(~bits);
        var zeros = System.Numerics.BitOperations.LeadingZeroCount(bits);
        if (ones + System.Numerics.BitOperations.TrailingZeroCount(bits) >= Width4) return ones;
        return zeros + System.Numerics.BitOperations.TrailingZeroCount(~bits) >= Width4 ? zeros : -1;
    }

    private static void Learn(PrefixMap map, UInt128 bits, int length, int width, int group, bool isKept)
    {
        if (isKept) return;
        map.LearnNetwork(bits, width - (ZeroGroups(bits >> (128 - width), group) * group));
        if (length >= 0) map.LearnNetwork(bits, Math.Min(length, width));
    }

    private static int ZeroGroups(UInt128 number, int group) => number == 0 ? 0 : (int)UInt128.TrailingZeroCount(number) / group;

    /// <summary>A contiguous mask or wildcard is kept wherever it stands: no host has such an address.</summary>
    private static bool IsKept4(UInt128 bits) => IsIn(Kept4, bits) || LengthOfMask(Text4(bits)) >= 0;

    private static bool IsKept6(UInt128 bits) => IsIn(Kept6, bits) && !SolicitedNode.Contains(bits);

    private static bool IsIn(AddressBlock[] blocks, UInt128 bits) => blocks.Any(block => block.Contains(bits));

    private static string Text4(UInt128 bits) => string.Create(
        CultureInfo.InvariantCulture, $"{(byte)(bits >> 120 & 0xFF)}.{(byte)(bits >> 112 & 0xFF)}.{(byte)(bits >> 104 & 0xFF)}.{(byte)(bits >> 96 & 0xFF)}");

    private static IPAddress Text6(UInt128 bits)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, bits);
        return new(bytes);
    }
}
