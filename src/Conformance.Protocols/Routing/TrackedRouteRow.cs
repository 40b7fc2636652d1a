using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>One static route of <c>show ip route track-table</c>: it stands in the routing table while its tracked object is up.</summary>
/// <param name="Vrf">Its vrf; blank for the global table.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The next hop; blank where the route names an interface alone.</param>
/// <param name="Interface">The outgoing interface in full; blank where none is printed.</param>
/// <param name="Distance">The administrative distance; null where none is printed.</param>
/// <param name="Name">The route's name; blank where it has none.</param>
/// <param name="Track">The number of the tracked object.</param>
/// <param name="State">The state of the object as printed: <c>up</c>, <c>down</c>.</param>
/// <param name="Span">The line.</param>
public sealed record TrackedRouteRow(
    string Vrf, string Prefix, string NextHop, string Interface, int? Distance, string Name, int Track, string State, SourceSpan Span);
