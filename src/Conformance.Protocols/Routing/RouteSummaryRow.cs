using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>One source of routes of <c>show ip route summary</c>. Null where the router prints nothing.</summary>
/// <param name="Vrf">The routing table; blank for the global one.</param>
/// <param name="Source">The source as printed: <c>ospf 2</c>, <c>connected</c>, <c>Total</c>.</param>
/// <param name="Networks">Routes of major networks.</param>
/// <param name="Subnets">Routes of subnets.</param>
/// <param name="Replicates">Routes that are copies from other tables.</param>
/// <param name="Overhead">Memory beside the routes, bytes.</param>
/// <param name="Memory">Memory of the routes, bytes.</param>
/// <param name="Breakdown">The routes by kind, as printed: <c>External: 0 Internal: 1 Local: 0</c>.</param>
/// <param name="Span">The lines of the source.</param>
public sealed record RouteSummaryRow(
    string Vrf, string Source, long? Networks, long? Subnets, long? Replicates, long? Overhead, long? Memory, string Breakdown, SourceSpan Span);
