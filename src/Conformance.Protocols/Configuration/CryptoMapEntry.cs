namespace Conformance.Protocols.Configuration;

/// <summary>One sequence of a crypto map or of a dynamic crypto map.</summary>
public sealed record CryptoMapEntry
{
    /// <summary>The map's name.</summary>
    public required string Name { get; init; }

    /// <summary>The sequence number.</summary>
    public required int Sequence { get; init; }

    /// <summary>How it is negotiated: <c>ipsec-isakmp</c>, <c>ipsec-manual</c>, <c>gdoi</c>; <c>dynamic</c> for a dynamic map's entry.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The dynamic map that it refers to; blank for none.</summary>
    public string DynamicMap { get; init; } = "";

    /// <summary>What it is for; blank for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The peers, in order: addresses or hosts' names.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>The peer that is tried first again (<c>default</c>); blank for none.</summary>
    public string DefaultPeer { get; init; } = "";

    /// <summary>The transform sets, in order.</summary>
    public IReadOnlyList<string> TransformSets { get; init; } = [];

    /// <summary>The access list that selects traffic; blank for none.</summary>
    public string AccessList { get; init; } = "";

    /// <summary>The group of perfect forward secrecy, <c>group1</c> for the bare command (its default in IOS 12 and 15); blank for none.</summary>
    public string Pfs { get; init; } = "";

    /// <summary>Lifetime of its SAs, s; null for the device's.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>Lifetime of its SAs, KB, or <c>disable</c>; blank for the device's.</summary>
    public string LifetimeKilobytes { get; init; } = "";

    /// <summary>The ISAKMP profile; blank for none.</summary>
    public string IsakmpProfile { get; init; } = "";

    /// <summary>The IKEv2 profile; blank for none.</summary>
    public string Ikev2Profile { get; init; } = "";

    /// <summary>Whether <c>reverse-route</c> is on.</summary>
    public bool ReverseRoute { get; init; }

    /// <summary>Whether <c>reverse-route static</c> is on: the route stays without an SA.</summary>
    public bool ReverseRouteStatic { get; init; }

    /// <summary>Whether a route to the remote peer is made as well (<c>remote-peer</c>).</summary>
    public bool ReverseRouteRemotePeer { get; init; }

    /// <summary>The gateway of the route to the remote peer; blank for none.</summary>
    public string ReverseRouteGateway { get; init; } = "";

    /// <summary>The tag of the routes made; null for none.</summary>
    public int? ReverseRouteTag { get; init; }
}
