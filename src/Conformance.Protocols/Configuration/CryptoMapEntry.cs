namespace Conformance.Protocols.Configuration;

/// <summary>One sequence of a crypto map.</summary>
public sealed record CryptoMapEntry
{
    /// <summary>The map's name.</summary>
    public required string Name { get; init; }

    /// <summary>The sequence number.</summary>
    public required int Sequence { get; init; }

    /// <summary>The peers, in order.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    /// <summary>The transform set; blank for none.</summary>
    public string TransformSet { get; init; } = "";

    /// <summary>The access list that selects traffic; blank for none.</summary>
    public string AccessList { get; init; } = "";

    /// <summary>Whether <c>reverse-route</c> is on.</summary>
    public bool ReverseRoute { get; init; }

    /// <summary>Whether <c>reverse-route static</c> is on: the route stays without an SA.</summary>
    public bool ReverseRouteStatic { get; init; }
}
