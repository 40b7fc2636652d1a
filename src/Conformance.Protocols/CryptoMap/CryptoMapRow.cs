using Conformance.Protocols.Traces;

namespace Conformance.Protocols.CryptoMap;

/// <summary>One entry of <c>show crypto map</c>. Null or blank where the router prints nothing.</summary>
public sealed record CryptoMapRow
{
    /// <summary>The map's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The entry's sequence number.</summary>
    public int? Sequence { get; init; }

    /// <summary><c>IPv4</c> or <c>IPv6</c>; blank on images that do not say.</summary>
    public string Family { get; init; } = "";

    /// <summary>How SAs come about: <c>ipsec-isakmp</c>, <c>ipsec-manual</c>; <c>template</c> for an entry of a dynamic map.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The dynamic map that stands behind the entry, or that it was made from.</summary>
    public string DynamicMap { get; init; } = "";

    /// <summary>The description in the configuration.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether the router warns that peer or access list are missing.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The peers, in order.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>The peer in use.</summary>
    public string CurrentPeer { get; init; } = "";

    /// <summary>The access list that selects traffic.</summary>
    public string AccessList { get; init; } = "";

    /// <summary>The entries of that access list, as printed.</summary>
    public IReadOnlyList<string> AccessEntries { get; init; } = [];

    /// <summary>The transform sets: name and, where printed, transforms.</summary>
    public IReadOnlyList<string> TransformSets { get; init; } = [];

    /// <summary>Whether keys are agreed by a Diffie-Hellman exchange of their own.</summary>
    public bool? PerfectForwardSecrecy { get; init; }

    /// <summary>The Diffie-Hellman group of that exchange.</summary>
    public string DhGroup { get; init; } = "";

    /// <summary>The lifetime of an SA, kilobytes; null where the volume is not limited.</summary>
    public long? LifetimeKilobytes { get; init; }

    /// <summary>The lifetime of an SA, s.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>Whether the device only answers negotiations.</summary>
    public bool? IsResponderOnly { get; init; }

    /// <summary>Whether routes to the remote proxies are injected.</summary>
    public bool HasReverseRoute { get; init; }

    /// <summary>The ISAKMP or IKEv2 profile.</summary>
    public string IkeProfile { get; init; } = "";

    /// <summary>The IPsec profile.</summary>
    public string IpsecProfile { get; init; } = "";

    /// <summary>The address that the map answers on.</summary>
    public string LocalAddress { get; init; } = "";

    /// <summary>The interfaces that use the map.</summary>
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    /// <summary>The lines of the entry.</summary>
    public SourceSpan Span { get; init; }
}
