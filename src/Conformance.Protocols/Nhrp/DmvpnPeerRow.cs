using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Nhrp;

/// <summary>One peer of <c>show dmvpn</c>, once for each network that it is the next hop of. Null or blank where the router prints nothing.</summary>
public sealed record DmvpnPeerRow
{
    /// <summary>The tunnel's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary>What the router is on the tunnel: <c>Hub</c>, <c>Spoke</c>, <c>Hub/Spoke</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>How many NHRP entries have this NBMA address.</summary>
    public int? Entries { get; init; }

    /// <summary>The peer's address on the transport network; blank where it is unknown.</summary>
    public string NbmaAddress { get; init; } = "";

    /// <summary>The peer's address on the tunnel.</summary>
    public string TunnelAddress { get; init; } = "";

    /// <summary>The state: <c>UP</c>, or what the peer is held up in: <c>NHRP</c>, <c>IKE</c>, <c>IPSEC</c>.</summary>
    public string State { get; init; } = "";

    /// <summary>Since when it is up or down, as it is printed.</summary>
    public string UpDownTime { get; init; } = "";

    /// <summary>The attributes, as the legend explains them: <c>S</c>, <c>D</c>, <c>DT1</c>, <c>IX</c>.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>The network behind the peer.</summary>
    public string TargetNetwork { get; init; } = "";

    /// <summary>The lines of the row.</summary>
    public SourceSpan Span { get; init; }
}
