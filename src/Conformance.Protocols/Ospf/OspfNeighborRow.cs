using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ospf;

/// <summary>One adjacency of <c>show ip ospf neighbor</c>.</summary>
public sealed record OspfNeighborRow
{
    /// <summary>The neighbour's router id.</summary>
    public required string NeighborId { get; init; }

    /// <summary>Its priority in the election of the designated router, 0 to 255.</summary>
    public int? Priority { get; init; }

    /// <summary>The state of the adjacency as printed: <c>FULL</c>, <c>2WAY</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>Its role on the network as printed: <c>DR</c>, <c>BDR</c>, <c>DROTHER</c>, <c>-</c>; blank where none is printed.</summary>
    public string Role { get; init; } = "";

    /// <summary>The address of its interface.</summary>
    public string Address { get; init; } = "";

    /// <summary>The own interface in full, or a virtual or sham link.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The area; blank where none is printed.</summary>
    public string Area { get; init; } = "";

    /// <summary>The lines of the neighbour.</summary>
    public SourceSpan Span { get; init; }
}
