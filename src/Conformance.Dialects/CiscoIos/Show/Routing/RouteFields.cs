using Conformance.Dialects.Forms;
using Conformance.Protocols.Texts;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The values that the forms of <c>show ip route</c> share.</summary>
internal static class RouteFields
{
    public static readonly Field<string> Code = new("code", RouteCode.Length, RouteCode.Read) { Tells = true };
    public static readonly Field<AddressText> Prefix = new("prefix", RoutePrefix.Length, RoutePrefix.Read) { Tells = true };
    public static readonly Field<int> Distance = Int("administrative distance");
    public static readonly Field<long> Metric = Long("metric");
    public static readonly Field<AddressText> NextHop = new("next hop", Scan.Address, RoutePrefix.Read) { Tells = true };
    public static readonly Field<string> NextHopVrf = Text("vrf of the next hop", Scan.UntilBracket);
    public static readonly Field<string> Age = Text("age", RouteAge.Length);
    public static readonly Field<string> Vrf = Word("vrf");
}
