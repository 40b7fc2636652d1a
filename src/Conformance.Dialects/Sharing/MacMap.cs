using System.Text.RegularExpressions;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Maps MAC addresses to locally administered ones (IEEE 802 §8.2) as they are printed. Those that follow from a group or a protocol stay: they tell HSRP, VRRP and GLBP
/// virtual routers and multicast.
/// </summary>
/// <param name="key">Decides what they become.</param>
internal sealed partial class MacMap(ShareKey key)
{
    private const int Digits = 12;
    private readonly Dictionary<string, string> images = [];
    private readonly HashSet<string> taken = [];

    /// <summary>The addresses that were mapped, as hex digits, with what they became.</summary>
    public IEnumerable<(string Original, string Image)> Images => images.Select(pair => (pair.Key, pair.Value));

    /// <summary>What an address becomes, in its notation. A DHCP client's id has the hardware type in front (RFC 2132 §9.14).</summary>
    public string Map(string text)
    {
        var digits = Marks().Replace(text, "").ToLowerInvariant();
        if (digits.Length < Digits) return text;
        var image = digits[..^Digits] + ImageOf(digits[^Digits..]);
        if (text.Any(char.IsAsciiLetterUpper)) image = image.ToUpperInvariant();
        var next = 0;
        return string.Concat(text.Select(letter => char.IsAsciiHexDigit(letter) ? image[next++] : letter));
    }

    private string ImageOf(string mac)
    {
        if (Keeps(mac)) return mac;
        if (images.TryGetValue(mac, out var image)) return image;
        var attempt = 0;
        do
        {
            image = $"02{key.NumberOf("mac", $"{mac}/{attempt++}") & 0xFF_FFFF_FFFF:x10}";
        }
        while (!taken.Add(image));
        return images[mac] = image;
    }

    private static bool Keeps(string mac) => Virtual().IsMatch(mac);

    /// <summary>
    /// HSRP 0000.0c07.acXX and 0000.0c9f.fXXX, its IPv6 0005.73a0.0XXX, VRRP 0000.5e00.01XX and 02XX (RFC 5798 §7.3), GLBP 0007.b4XX.XXXX, all nodes, multicast of IPv4
    /// (RFC 1112 §6.4), bridges and Cisco's protocols.
    /// </summary>
    [GeneratedRegex("^(00000c07ac|00000c9ff|000573a00|00005e000[12]|0007b4|000000000000|ffffffffffff|01005e|0180c2|01000ccc|3333)")]
    private static partial Regex Virtual();

    [GeneratedRegex("[.:-]")]
    private static partial Regex Marks();
}
