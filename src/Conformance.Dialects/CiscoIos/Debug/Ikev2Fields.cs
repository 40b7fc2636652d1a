using System.Globalization;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Ikev2;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The values that the lines of <c>debug crypto ikev2</c> share.</summary>
internal static class Ikev2Fields
{
    /// <summary><c>IKEv2:</c>, and in newer images the level: <c>IKEv2-ERROR:</c>.</summary>
    public static readonly Field<string> Ike = new("IKEv2", LevelLength, (value, words) => words.Text(value)) { Tells = true };

    /// <summary>The level of what goes on inside: <c>IKEv2-INTERNAL:</c>, <c>IKEv2-PAK:</c>.</summary>
    public static readonly Field<string> Inside = new("IKEv2", InsideLength, (value, words) => words.Text(value)) { Tells = true };

    /// <summary>The SA in <c>(SESSION ID = 172,SA ID = 1):</c>, <c>(SA ID = 1):</c>, <c>(1):</c>; zeros where none is printed. The marks behind belong to it.</summary>
    public static readonly Field<Ikev2SaName> Sa = new("SA", SaLength, (value, _) => NameOf(value)) { Tells = true };

    /// <summary>An SPI of eight bytes.</summary>
    public static Field<ulong> Spi(string name) =>
        new(name, Scan.Hex, (value, _) => ulong.TryParse(value[(value.StartsWith("0x"u8) ? 2 : 0)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var spi) ? spi : 0);

    private static ReadOnlySpan<byte> Name => "IKEv2"u8;

    private static int LevelLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith(Name)) return Name.StartsWith(text) ? Scan.CutShort : Scan.No;
        var rest = text[Name.Length..];
        if (rest.StartsWith("-"u8)) rest = rest["-"u8.Length..].TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);
        if (!rest.StartsWith(":"u8)) return Scan.No;
        return text.Length - rest[1..].TrimStart((byte)' ').Length;
    }

    private static int InsideLength(ReadOnlySpan<byte> text) =>
        text.StartsWith("IKEv2-INTERNAL:"u8) || text.StartsWith("IKEv2-PAK:"u8) ? LevelLength(text) : Scan.No;

    private static int SaLength(ReadOnlySpan<byte> text)
    {
        var end = 0;
        if (text.StartsWith("("u8))
        {
            var close = text.IndexOf((byte)')');
            if (close < 0) return Scan.CutShort;
            if (!char.IsAsciiDigit((char)text[close - 1])) return 0;
            end = close + 1;
        }

        while (end < text.Length && text[end] is (byte)':' or (byte)' ' or (byte)'%') end++;
        return end;
    }

    /// <summary>The numbers in the brackets: the last one is the SA's id.</summary>
    private static Ikev2SaName NameOf(ReadOnlySpan<byte> printed)
    {
        var close = printed.IndexOf((byte)')');
        if (close < 0) return default;
        var inside = printed[..close];
        var comma = inside.IndexOf((byte)',');
        return new(comma < 0 ? 0 : LastNumber(inside[..comma]), LastNumber(inside));
    }

    private static int LastNumber(ReadOnlySpan<byte> text) => Ios.Number(text[(text.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)..]);
}
