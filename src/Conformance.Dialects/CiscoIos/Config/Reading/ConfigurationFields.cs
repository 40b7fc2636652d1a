using System.Net;
using System.Text;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>The values that the commands of several sections have.</summary>
internal static class ConfigurationFields
{
    /// <summary>An address.</summary>
    public static readonly Field<string> Ip = Address("address");

    /// <summary>A mask or wildcard behind an address.</summary>
    public static readonly Field<string> Mask = Address("mask");

    /// <summary>A name.</summary>
    public static readonly Field<string> Label = Word("name");

    /// <summary>A second name.</summary>
    public static readonly Field<string> Other = Word("other name");

    /// <summary>A number.</summary>
    public static readonly Field<int> Figure = Int("number");

    /// <summary>A time in seconds.</summary>
    public static readonly Field<int> Seconds = Int("seconds");

    /// <summary>A host's name or address.</summary>
    public static readonly Field<string> Host = Word("host");

    /// <summary>An area of OSPF: a number or an address.</summary>
    public static readonly Field<string> Area = Text("area", Scan.Host);

    /// <summary>A secret that was replaced.</summary>
    public static readonly Field<string> Secret = Word("secret");

    /// <summary>The digit that says how the secret behind it is encrypted.</summary>
    public static readonly Field<int> Encryption = Int("encryption");

    /// <summary>An interface as typed, where a blank may stand before the number: <c>FastEthernet 0/0</c>.</summary>
    public static readonly Field<string> TypedPort = new("interface", TypedPortLength, (value, words) => words.Interface(WithoutBlanks(value)));

    /// <summary>A time as typed, in milliseconds: <c>3</c> seconds or <c>msec 250</c>.</summary>
    public static readonly Field<int> Milliseconds = TypedTime("time");

    /// <summary>A second such time.</summary>
    public static readonly Field<int> OtherMilliseconds = TypedTime("other time");

    /// <summary>A prefix in CIDR notation; as typed where the mask has holes.</summary>
    public static string Prefix(string address, string mask) => Addresses.TryCidr(address, mask, out var prefix) ? prefix : $"{address} {mask}";

    /// <summary>A prefix in CIDR notation from a wildcard mask, behind the address of its network; as typed where the wildcard has holes.</summary>
    public static string WildcardPrefix(string address, string wildcard) =>
        IPAddress.TryParse(wildcard, out var bits) && Addresses.TryWildcardLength(bits, out var length) ? $"{address}/{length}" : $"{address} {wildcard}";

    private static Field<int> TypedTime(string name) => new(name, TypedTimeLength, (value, _) => value[0] == 'm' ? Ios.Number(value[5..]) : Ios.MsOf(Ios.Number(value)));

    private static int TypedTimeLength(ReadOnlySpan<byte> text)
    {
        var unit = text.StartsWith("msec "u8) ? 5 : 0;
        var digits = Scan.Digits(text[unit..]);
        return digits == Scan.No ? Scan.No : unit + digits;
    }

    private static int TypedPortLength(ReadOnlySpan<byte> text)
    {
        var type = 0;
        while (type < text.Length && (char.IsAsciiLetterOrDigit((char)text[type]) || text[type] == '-')) type++;
        if (type == 0 || !char.IsAsciiLetter((char)text[0])) return Scan.No;
        var hasNumber = text[..type].IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;
        var number = hasNumber || type == text.Length || text[type] != ' ' ? type : type + 1;
        while (number < text.Length && (char.IsAsciiDigit((char)text[number]) || text[number] is (byte)'/' or (byte)'.' or (byte)':')) number++;
        return char.IsAsciiDigit((char)text[number - 1]) || (hasNumber && number == type) ? number : Scan.No;
    }

    private static byte[] WithoutBlanks(ReadOnlySpan<byte> text) => Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(text).Replace(" ", "", StringComparison.Ordinal));
}
