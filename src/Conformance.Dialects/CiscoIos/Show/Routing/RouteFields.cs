using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The values that the forms of <c>show ip route</c> share.</summary>
internal static class RouteFields
{
    public static readonly Field<string> Code = Text("code", RouteCode.Length);
    public static readonly Field<string> Prefix = new("prefix", RoutePrefix.Length, RoutePrefix.Read);
    public static readonly Field<int> Distance = Int("administrative distance");
    public static readonly Field<long> Metric = Long("metric");
    public static readonly Field<string> NextHop = Address("next hop");
    public static readonly Field<string> NextHopVrf = Text("vrf of the next hop", Scan.UntilBracket);
    public static readonly Field<string> Age = Text("age", RouteAge.Length);
    public static readonly Field<string> Vrf = Word("vrf");
}
