using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ospf;

/// <summary>One interface of <c>show ip ospf interface brief</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Process">The number of the OSPF process.</param>
/// <param name="Area">The area as printed.</param>
/// <param name="Address">Its address with the prefix length, or <c>Unnumbered</c> with the interface that lends one.</param>
/// <param name="Cost">The cost of sending through it.</param>
/// <param name="State">Its state as printed: <c>DR</c>, <c>P2P</c>, <c>LOOP</c>.</param>
/// <param name="FullNeighbors">Neighbours that are fully adjacent.</param>
/// <param name="Neighbors">All neighbours.</param>
/// <param name="Span">Its line.</param>
public sealed record OspfInterfaceRow(
    string Interface, string Process, string Area, string Address, int Cost, string State, int FullNeighbors, int Neighbors, SourceSpan Span);
