using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>One descriptor block of one entry of <c>show ip route PREFIX</c>. Null or blank where the router prints nothing.</summary>
public sealed record RouteEntryRow
{
    /// <summary>The routing table; blank for the global one.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The prefix in CIDR notation.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Who gave the route: <c>bgp 65105</c>, <c>static</c>, <c>connected</c>.</summary>
    public string KnownVia { get; init; } = "";

    /// <summary>Administrative distance, 0 to 255.</summary>
    public int? AdminDistance { get; init; }

    /// <summary>The metric of the route.</summary>
    public long? Metric { get; init; }

    /// <summary>The kind of route within its protocol: <c>internal</c>, <c>intra area</c>, <c>extern 2</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The route's tag.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Whether the route is a candidate default.</summary>
    public bool IsCandidateDefault { get; init; }

    /// <summary>Which protocols redistribute it, as printed.</summary>
    public string RedistributingVia { get; init; } = "";

    /// <summary>Which protocols advertise it, as printed.</summary>
    public string AdvertisedBy { get; init; } = "";

    /// <summary>The next hop's address; blank for a directly connected one.</summary>
    public string NextHop { get; init; } = "";

    /// <summary>The table that the next hop is looked up in, where another one.</summary>
    public string NextHopVrf { get; init; } = "";

    /// <summary>The router that the path was learnt from.</summary>
    public string From { get; init; } = "";

    /// <summary>The outgoing interface's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary>Whether packets are sent this way next: the block is marked with an asterisk.</summary>
    public bool? IsCurrent { get; init; }

    /// <summary>The metric of the path.</summary>
    public long? PathMetric { get; init; }

    /// <summary>The path's share of the traffic.</summary>
    public int? ShareCount { get; init; }

    /// <summary>The tag of the path.</summary>
    public string PathTag { get; init; } = "";

    /// <summary>The label that is imposed, <c>none</c> where the router says so.</summary>
    public string MplsLabel { get; init; } = "";

    /// <summary>The lines of the entry up to the last of the block.</summary>
    public SourceSpan Span { get; init; }
}
