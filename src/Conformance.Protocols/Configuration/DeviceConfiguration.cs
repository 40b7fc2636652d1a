using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>What a running configuration says that the checker uses. Secrets are replaced before it is read.</summary>
public sealed record DeviceConfiguration
{
    /// <summary>The host name; blank where none is configured.</summary>
    public string Hostname { get; init; } = "";

    /// <summary>The release of the <c>version</c> line, such as <c>12.3</c>; blank where there is none.</summary>
    public string Version { get; init; } = "";

    /// <summary>The <c>version</c> line.</summary>
    public SourceSpan VersionSpan { get; init; }

    /// <summary>The image of the first <c>boot system</c>; blank where there is none.</summary>
    public string BootImage { get; init; } = "";

    /// <summary>The line of the first <c>boot system</c>.</summary>
    public SourceSpan BootImageSpan { get; init; }

    /// <summary>The global settings.</summary>
    public IReadOnlyList<ConfigurationSetting> Settings { get; init; } = [];

    /// <summary>The interfaces.</summary>
    public IReadOnlyList<InterfaceConfiguration> Interfaces { get; init; } = [];

    /// <summary>The VRRP groups of all interfaces.</summary>
    public IReadOnlyList<VrrpGroupConfiguration> VrrpGroups { get; init; } = [];

    /// <summary>The entries of all crypto maps.</summary>
    public IReadOnlyList<CryptoMapEntry> CryptoMaps { get; init; } = [];

    /// <summary>The interfaces whose address crypto maps use.</summary>
    public IReadOnlyList<CryptoMapSource> CryptoMapSources { get; init; } = [];

    /// <summary>The ISAKMP policies.</summary>
    public IReadOnlyList<IsakmpPolicy> IsakmpPolicies { get; init; } = [];

    /// <summary>The ISAKMP profiles.</summary>
    public IReadOnlyList<IsakmpProfile> IsakmpProfiles { get; init; } = [];

    /// <summary>The peers with pre-shared keys.</summary>
    public IReadOnlyList<KeyringPeer> KeyringPeers { get; init; } = [];

    /// <summary>The IKEv2 proposals.</summary>
    public IReadOnlyList<Ikev2Proposal> Ikev2Proposals { get; init; } = [];

    /// <summary>The IKEv2 policies.</summary>
    public IReadOnlyList<Ikev2Policy> Ikev2Policies { get; init; } = [];

    /// <summary>The IKEv2 profiles.</summary>
    public IReadOnlyList<Ikev2Profile> Ikev2Profiles { get; init; } = [];

    /// <summary>The transform sets.</summary>
    public IReadOnlyList<TransformSet> TransformSets { get; init; } = [];

    /// <summary>The IPsec profiles.</summary>
    public IReadOnlyList<IpsecProfile> IpsecProfiles { get; init; } = [];

    /// <summary>The lines of the IPv4 access lists.</summary>
    public IReadOnlyList<AccessListEntry> AccessLists { get; init; } = [];

    /// <summary>The static routes.</summary>
    public IReadOnlyList<StaticRoute> StaticRoutes { get; init; } = [];

    /// <summary>The OSPF processes.</summary>
    public IReadOnlyList<OspfConfiguration> OspfProcesses { get; init; } = [];

    /// <summary>The tracked objects.</summary>
    public IReadOnlyList<TrackConfiguration> Tracks { get; init; } = [];

    /// <summary>The lines of the configuration.</summary>
    public SourceSpan Span { get; init; }
}
