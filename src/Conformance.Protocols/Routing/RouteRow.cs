using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>One next hop of one route of <c>show ip route</c>.</summary>
/// <param name="Vrf">The routing table; blank for the global one.</param>
/// <param name="Code">The code as printed, inner blanks collapsed: <c>C</c>, <c>S*</c>, <c>O E2</c>.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="AdminDistance">Administrative distance, 0 to 255; null where none is printed.</param>
/// <param name="Metric">Metric; null where none is printed.</param>
/// <param name="NextHop">The next hop's address; blank for a directly connected route.</param>
/// <param name="Interface">The outgoing interface's full name; blank where none is printed.</param>
/// <param name="Age">The age as printed; blank where none is printed.</param>
/// <param name="Span">The line or lines of the row.</param>
public sealed record RouteRow(
    string Vrf, string Code, string Prefix, int? AdminDistance, long? Metric, string NextHop, string Interface, string Age, SourceSpan Span);
