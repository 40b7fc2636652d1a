using System.Buffers.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The values that the lines of <c>debug crypto ipsec</c> share.</summary>
internal static class IpsecFields
{
    /// <summary><c>IPSEC</c>, in early images also <c>IPSec</c>, and in newer images <c>IPSEC:(SESSION ID = 1) </c>, before the function in brackets.</summary>
    public static readonly Field<string> Ipsec = new("IPSEC", PrefixLength, (value, words) => words.Text(value)) { Tells = true };

    /// <summary>An SPI in hexadecimal with its decimal value in brackets, <c>0xE06FF44(235339588)</c>; no SPI where the two disagree.</summary>
    public static readonly Field<uint> SaSpi = new("SPI", SpiLength, (value, _) => Ios.Spi(value[..value.IndexOf((byte)'(')])) { Tells = true };

    /// <summary>An SPI in hexadecimal alone.</summary>
    public static readonly Field<uint> BareSpi = new("SPI", Scan.Hex, (value, _) => Ios.Spi(value));

    /// <summary>ESP, AH or IPComp by its IP protocol number.</summary>
    public static readonly Field<IpsecProtocol> ProtocolNumber =
        OneOf("protocol", ("50", IpsecProtocol.Esp), ("51", IpsecProtocol.Ah), ("108", IpsecProtocol.Pcp));

    /// <summary>ESP, AH or IPComp by name.</summary>
    public static readonly Field<IpsecProtocol> ProtocolName =
        OneOf("protocol", ("ESP", IpsecProtocol.Esp), ("AH", IpsecProtocol.Ah), ("PCP", IpsecProtocol.Pcp));

    /// <summary>The device's own endpoint; the UDP port that newer images print behind it is left out.</summary>
    public static readonly Field<string> Local = Endpoint("local endpoint");

    /// <summary>The peer's endpoint.</summary>
    public static readonly Field<string> Remote = Endpoint("remote endpoint");

    /// <summary>The local proxy as printed: <c>2.2.2.0/255.255.255.0/0/0</c>.</summary>
    public static readonly Field<string> LocalProxy = Proxy("local proxy");

    /// <summary>The remote proxy as printed.</summary>
    public static readonly Field<string> RemoteProxy = Proxy("remote proxy");

    /// <summary>Kilobytes of a lifetime.</summary>
    public static readonly Field<long> Kilobytes = Long("kilobytes");

    /// <summary>Seconds of a lifetime.</summary>
    public static readonly Field<long> Seconds = Long("seconds");

    /// <summary>The lifetime that newer images print with an SA.</summary>
    public static readonly OptionalPart Lifetime = Optional($" sa_lifetime(k/sec)= ({Kilobytes}/{Seconds})");

    /// <summary>The proxy pair that newer images print with an SA, behind its lifetime; of one that is deleted, also without that (as commonly quoted of 12.4).</summary>
    public static readonly OptionalPart Proxies = Optional($", (identity) local= {Local}, remote= {Remote}, local_proxy= {LocalProxy} remote_proxy= {RemoteProxy}");

    private static ReadOnlySpan<byte> Name => "IPSEC"u8;

    private static ReadOnlySpan<byte> EarlyName => "IPSec"u8;

    private static Field<string> Endpoint(string name) => new(name, Scan.UntilComma, (value, words) => words.Text(WithoutPort(value))) { Tells = true };

    private static Field<string> Proxy(string name) => new(name, ProxyLength, (value, words) => words.Text(value[..Scan.Item(value)])) { Tells = true };

    /// <summary>An IPv4 address without its port; IPv6, where the port cannot be told from the address, stays as printed.</summary>
    private static ReadOnlySpan<byte> WithoutPort(ReadOnlySpan<byte> endpoint) =>
        endpoint.Count((byte)':') == 1 ? endpoint[..endpoint.IndexOf((byte)':')] : endpoint;

    private static int PrefixLength(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(EarlyName) && text[EarlyName.Length..].StartsWith("("u8)) return EarlyName.Length;
        if (!text.StartsWith(Name)) return Name.StartsWith(text) ? Scan.CutShort : Scan.No;
        var rest = text[Name.Length..];
        var session = rest.StartsWith(":"u8) ? rest[1..].TrimStart((byte)' ') : rest;
        if (!session.StartsWith("(SESSION"u8)) return rest.StartsWith("("u8) ? Name.Length : Scan.No;
        var close = text.IndexOf((byte)')');
        if (close < 0) return Scan.CutShort;
        var end = close + 1;
        while (end < text.Length && Scan.IsBlank(text[end])) end++;
        return end;
    }

    private static int SpiLength(ReadOnlySpan<byte> text)
    {
        var hex = Scan.Hex(text);
        if (hex < 0) return hex;
        if (hex == text.Length) return Scan.CutShort;
        if (text[hex] != '(') return Scan.No;
        var close = text[hex..].IndexOf((byte)')');
        if (close < 0) return Scan.CutShort;
        var isRead = Utf8Parser.TryParse(text[(hex + 1)..(hex + close)], out uint value, out var digits) && digits == close - 1;
        return isRead && value == Ios.Spi(text[..hex]) ? hex + close + 1 : Scan.No;
    }

    /// <summary>Address, mask, protocol and port, with the type and the comma that not all images print behind them.</summary>
    private static int ProxyLength(ReadOnlySpan<byte> text)
    {
        var length = Scan.Word(text);
        if (length < 0 || text[..length].Count((byte)'/') != 3) return Scan.No;
        if (text[length..].StartsWith(" (type="u8)) length = text[length..].IndexOf((byte)')') is > 0 and var close ? length + close + 1 : Scan.CutShort;
        return length > 0 && length < text.Length && text[length] == ',' ? length + 1 : length;
    }
}
