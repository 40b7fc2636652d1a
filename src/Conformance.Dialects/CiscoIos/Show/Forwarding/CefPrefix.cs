using Conformance.Dialects.CiscoIos.Show.Routing;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>A prefix of the forwarding table, which always prints its length.</summary>
internal static class CefPrefix
{
    /// <summary>Takes an address with its length: <c>10.1.1.0/24</c>.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var length = RoutePrefix.Length(text);
        return length > 0 && text[..length].Contains((byte)'/') ? length : Scan.No;
    }
}
