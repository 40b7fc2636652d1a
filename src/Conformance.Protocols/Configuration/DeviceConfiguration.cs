using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>What a running configuration says that the checker uses. Secrets are replaced before it is read.</summary>
public sealed record DeviceConfiguration
{
    /// <summary>The host name; blank where none is configured.</summary>
    public string Hostname { get; init; } = "";

    /// <summary>The release of the <c>version</c> line, such as <c>12.3</c>; blank where there is none.</summary>
    public string Version { get; init; } = "";

    /// <summary>The image of <c>boot system</c>; blank where there is none.</summary>
    public string BootImage { get; init; } = "";

    /// <summary>The interfaces.</summary>
    public IReadOnlyList<InterfaceConfiguration> Interfaces { get; init; } = [];

    /// <summary>The entries of all crypto maps.</summary>
    public IReadOnlyList<CryptoMapEntry> CryptoMaps { get; init; } = [];

    /// <summary>The extended access lists.</summary>
    public IReadOnlyList<AccessListEntry> AccessLists { get; init; } = [];

    /// <summary>The static routes.</summary>
    public IReadOnlyList<StaticRoute> StaticRoutes { get; init; } = [];

    /// <summary>The OSPF process; null where none is configured.</summary>
    public OspfConfiguration? Ospf { get; init; }

    /// <summary><c>crypto isakmp keepalive</c>: seconds between probes; null where it is not configured.</summary>
    public int? KeepaliveSeconds { get; init; }

    /// <summary>Whether debug lines carry timestamps (<c>service timestamps debug</c>); null where the configuration does not say.</summary>
    public bool? DebugTimestamps { get; init; }

    /// <summary>The lines of the configuration.</summary>
    public SourceSpan Span { get; init; }
}
