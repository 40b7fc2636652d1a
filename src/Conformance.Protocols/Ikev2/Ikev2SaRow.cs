using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ikev2;

/// <summary>One IKE SA of <c>show crypto ikev2 sa</c> (RFC 7296). Null or blank where the router prints nothing.</summary>
public sealed record Ikev2SaRow
{
    /// <summary>The tunnel id; ids are reused and identify nothing.</summary>
    public long? TunnelId { get; init; }

    /// <summary>The local address.</summary>
    public string LocalAddress { get; init; } = "";

    /// <summary>The local UDP port; 4500 behind NAT.</summary>
    public int? LocalPort { get; init; }

    /// <summary>The remote address.</summary>
    public string RemoteAddress { get; init; } = "";

    /// <summary>The remote UDP port.</summary>
    public int? RemotePort { get; init; }

    /// <summary>The VRF that the peer is reached in; blank for the global table.</summary>
    public string FrontVrf { get; init; } = "";

    /// <summary>The VRF of the protected traffic; blank for the global table.</summary>
    public string InsideVrf { get; init; } = "";

    /// <summary>The status word: <c>READY</c>, <c>IN-NEG</c>, <c>DELETE</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>The router's comment on the status: <c>Negotiation done</c>.</summary>
    public string StatusDescription { get; init; } = "";

    /// <summary>What was negotiated.</summary>
    public Ikev2Algorithms Algorithms { get; init; } = new();

    /// <summary>The lifetime, s.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>How long the SA has been up, s.</summary>
    public int? ActiveSeconds { get; init; }

    /// <summary>The crypto engine's id of the SA.</summary>
    public int? EngineId { get; init; }

    /// <summary>The session that the SA belongs to.</summary>
    public int? SessionId { get; init; }

    /// <summary>The local SPI, hexadecimal as printed.</summary>
    public string LocalSpi { get; init; } = "";

    /// <summary>The remote SPI, hexadecimal as printed.</summary>
    public string RemoteSpi { get; init; } = "";

    /// <summary>The local identity.</summary>
    public string LocalId { get; init; } = "";

    /// <summary>The remote identity.</summary>
    public string RemoteId { get; init; } = "";

    /// <summary>The remote identity by EAP.</summary>
    public string RemoteEapId { get; init; } = "";

    /// <summary>The dead peer detection interval, s; 0 where it is off.</summary>
    public int? DpdSeconds { get; init; }

    /// <summary>What the router says of NAT on the path: <c>not detected</c>, <c>detected outside</c>.</summary>
    public string NatTraversal { get; init; } = "";

    /// <summary>Whether the device began the negotiation.</summary>
    public bool? IsInitiator { get; init; }

    /// <summary>The address that the peer was given.</summary>
    public string AssignedAddress { get; init; } = "";

    /// <summary>The subnets that the peer announced, as printed.</summary>
    public IReadOnlyList<string> RemoteSubnets { get; init; } = [];

    /// <summary>The child SAs.</summary>
    public IReadOnlyList<Ikev2ChildRow> Children { get; init; } = [];

    /// <summary>The lines of the SA.</summary>
    public SourceSpan Span { get; init; }
}
