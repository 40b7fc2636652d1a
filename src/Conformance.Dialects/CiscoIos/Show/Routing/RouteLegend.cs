using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>A line of the legend: <c>N2 - OSPF NSSA external type 2, E1 - OSPF external type 1,</c>. Releases differ, so the shape is read and not a list.</summary>
internal static class RouteLegend
{
    /// <summary>Takes a line whose parts, between commas, are each a short code, a dash and words.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.Split((byte)','))
        {
            var part = text[range].Trim(" \t"u8);
            if (part.Length > 0 && !IsEntry(part)) return Scan.No;
        }

        return text.IndexOf(" - "u8) > 0 ? text.Length : Scan.No;
    }

    private static bool IsEntry(ReadOnlySpan<byte> part)
    {
        var dash = part.IndexOf(" - "u8);
        return dash is > 0 and <= 3 && !part.Contains((byte)'.');
    }
}
