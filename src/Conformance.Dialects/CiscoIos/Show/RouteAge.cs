using System.Buffers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary>The age of a route: <c>00:11:21</c>, <c>1d02h</c>, <c>3w4d</c>, <c>1y12w</c>, <c>never</c>.</summary>
internal static class RouteAge
{
    private static readonly SearchValues<byte> AgeByte = SearchValues.Create("0123456789:ywdhms"u8);
    private static readonly SearchValues<byte> Unit = SearchValues.Create(":ywdhms"u8);

    /// <summary>Takes the age.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("never"u8)) return 5;
        var end = text.IndexOfAnyExcept(AgeByte);
        if (end < 0) end = text.Length;
        return end >= 4 && char.IsAsciiDigit((char)text[0]) && text[..end].ContainsAny(Unit) ? end : Scan.No;
    }
}
