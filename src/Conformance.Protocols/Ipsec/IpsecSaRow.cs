using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ipsec;

/// <summary>One SA of <c>show crypto ipsec sa</c>. Null or blank where the router prints nothing.</summary>
public sealed record IpsecSaRow
{
    /// <summary>The interface's full name.</summary>
    public string Interface { get; init; } = "";

    /// <summary>The crypto map's tag.</summary>
    public string CryptoMap { get; init; } = "";

    /// <summary>The local crypto endpoint.</summary>
    public string LocalEndpoint { get; init; } = "";

    /// <summary>The remote crypto endpoint.</summary>
    public string RemoteEndpoint { get; init; } = "";

    /// <summary>The local proxy: address/mask/protocol/port.</summary>
    public string LocalIdent { get; init; } = "";

    /// <summary>The remote proxy: address/mask/protocol/port.</summary>
    public string RemoteIdent { get; init; } = "";

    /// <summary>Inbound or outbound.</summary>
    public required SaDirection Direction { get; init; }

    /// <summary>ESP, AH or IPComp.</summary>
    public required IpsecProtocol Protocol { get; init; }

    /// <summary>The SPI; 0 where the router has none to print.</summary>
    public required uint Spi { get; init; }

    /// <summary>The SPI as the decimal number in brackets says; null where none is printed.</summary>
    public long? SpiDecimal { get; init; }

    /// <summary>The transforms, blanks collapsed.</summary>
    public string Transform { get; init; } = "";

    /// <summary>The mode: <c>Tunnel</c>, <c>Transport</c>, <c>Tunnel UDP-Encaps</c>.</summary>
    public string Mode { get; init; } = "";

    /// <summary>The status word; blank on old images.</summary>
    public string Status { get; init; } = "";

    /// <summary>The SA's status in the redundancy group, which newer images print in brackets behind the status.</summary>
    public string RedundancyStatus { get; init; } = "";

    /// <summary>Whether the device holds it for a failover and does not use it.</summary>
    public bool IsStandby => Status is "STANDBY" || RedundancyStatus is "STANDBY";

    /// <summary>Whether the device began the negotiation; null where the router does not say.</summary>
    public bool? IsInitiator { get; init; }

    /// <summary>The connection id; ids are reused and identify nothing.</summary>
    public int? ConnectionId { get; init; }

    /// <summary>The remaining volume, kilobytes.</summary>
    public long? RemainingKilobytes { get; init; }

    /// <summary>The remaining lifetime, s.</summary>
    public int? RemainingSeconds { get; init; }

    /// <summary>Whether replay detection is on.</summary>
    public bool? ReplayDetection { get; init; }

    /// <summary>The replay window, packets.</summary>
    public int? ReplayWindow { get; init; }

    /// <summary>The lines of the SA.</summary>
    public SourceSpan Span { get; init; }
}
