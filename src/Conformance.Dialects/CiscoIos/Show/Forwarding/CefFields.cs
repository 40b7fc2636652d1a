using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The values that the forms of <c>show ip cef</c> share.</summary>
internal static class CefFields
{
    public static readonly Field<string> Prefix = Text("prefix", CefPrefix.Length);
    public static readonly Field<string> NextHop = Address("next hop");
    public static readonly Field<int> Epoch = Int("epoch");
    public static readonly Field<string> Flags = Remainder("flags");

    /// <summary>What becomes of packets that are sent to no next hop.</summary>
    public static readonly Field<string> Disposition = Text(
        "action", Scan.OneOf("attached", "receive", "drop", "no route", "punt", "discard", "multicast", "broadcast", "unresolved", "glean", "unusable", "null"));
}
