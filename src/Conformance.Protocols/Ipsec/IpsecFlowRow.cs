using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>One proxy pair of <c>show crypto ipsec sa</c>, with its counters; it stands also where it has no SA.</summary>
public sealed record IpsecFlowRow
{
    /// <summary>The interface's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The crypto map's tag.</summary>
    public string CryptoMap { get; init; } = "";

    /// <summary>The address that the crypto map answers on.</summary>
    public string LocalAddress { get; init; } = "";

    /// <summary>The VRF of the protected traffic; blank for the global table or where none is printed.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The local crypto endpoint.</summary>
    public string LocalEndpoint { get; init; } = "";

    /// <summary>The remote crypto endpoint.</summary>
    public string RemoteEndpoint { get; init; } = "";

    /// <summary>The local proxy: address/mask/protocol/port.</summary>
    public string LocalIdent { get; init; } = "";

    /// <summary>The remote proxy: address/mask/protocol/port.</summary>
    public string RemoteIdent { get; init; } = "";

    /// <summary>The peer's address.</summary>
    public string Peer { get; init; } = "";

    /// <summary>The peer's UDP port; null where none is printed.</summary>
    public int? PeerPort { get; init; }

    /// <summary>Packets encapsulated.</summary>
    public long? Encapsulated { get; init; }

    /// <summary>Packets decapsulated.</summary>
    public long? Decapsulated { get; init; }

    /// <summary>The SPI that is used to send, as printed; null where none is printed.</summary>
    public uint? CurrentOutboundSpi { get; init; }

    /// <summary>The path MTU, bytes.</summary>
    public int? PathMtu { get; init; }

    /// <summary>Whether keys of the pair are agreed by a Diffie-Hellman exchange of their own; null on old images.</summary>
    public bool? PerfectForwardSecrecy { get; init; }

    /// <summary>The Diffie-Hellman group of that exchange, as printed.</summary>
    public string DhGroup { get; init; } = "";

    /// <summary>The SAs of the pair.</summary>
    public IReadOnlyList<IpsecSaRow> Sas { get; init; } = [];

    /// <summary>The lines of the pair.</summary>
    public SourceSpan Span { get; init; }
}
