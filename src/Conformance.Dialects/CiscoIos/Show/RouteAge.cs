using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary>The age of a route: <c>00:11:21</c>, <c>1d02h</c>, <c>3w4d</c>, <c>1y12w</c>, <c>never</c>.</summary>
internal static class RouteAge
{
    /// <summary>Takes the age: digits and units, a digit first.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("never"u8)) return 5;
        var (length, units) = (0, 0);
        for (; length < text.Length && IsAgeByte(text[length]); length++) units += char.IsAsciiDigit((char)text[length]) ? 0 : 1;
        return length >= 4 && units > 0 && char.IsAsciiDigit((char)text[0]) ? length : Scan.No;
    }

    private static bool IsAgeByte(byte value) => value is (>= (byte)'0' and <= (byte)'9') or (byte)':' or (byte)'y' or (byte)'w' or (byte)'d' or (byte)'h' or (byte)'m' or (byte)'s';
}
