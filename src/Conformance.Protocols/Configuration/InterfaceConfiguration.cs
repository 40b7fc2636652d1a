using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>An interface of a configuration.</summary>
public sealed record InterfaceConfiguration
{
    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The description; blank for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The VRF it forwards in; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The primary address; blank for none.</summary>
    public string Address { get; init; } = "";

    /// <summary>The length of its prefix, 0 to 32; null for none.</summary>
    public int? PrefixLength { get; init; }

    /// <summary>The secondary addresses in CIDR notation.</summary>
    public IReadOnlyList<string> SecondaryAddresses { get; init; } = [];

    /// <summary>Where the address comes from if it is not configured: <c>dhcp</c>, <c>negotiated</c>; blank otherwise.</summary>
    public string AddressSource { get; init; } = "";

    /// <summary>The interface whose address an unnumbered one borrows; blank otherwise.</summary>
    public string Unnumbered { get; init; } = "";

    /// <summary>The encapsulation as configured: <c>dot1Q 10 native</c>, <c>ppp</c>; blank for the default.</summary>
    public string Encapsulation { get; init; } = "";

    /// <summary>The MTU, bytes; null for the default.</summary>
    public int? Mtu { get; init; }

    /// <summary>The MTU of IP, bytes; null for the default.</summary>
    public int? IpMtu { get; init; }

    /// <summary>The bandwidth, kbit/s, from which OSPF derives costs; null for the default.</summary>
    public int? Bandwidth { get; init; }

    /// <summary>Whether it is shut down.</summary>
    public bool IsShutdown { get; init; }

    /// <summary>The access list for what comes in; blank for none.</summary>
    public string AccessGroupIn { get; init; } = "";

    /// <summary>The access list for what goes out; blank for none.</summary>
    public string AccessGroupOut { get; init; } = "";

    /// <summary>The crypto map applied; blank for none.</summary>
    public string CryptoMap { get; init; } = "";

    /// <summary>The HSRP group that the crypto map is bound to (<c>redundancy NAME</c>); blank for none.</summary>
    public string CryptoMapRedundancy { get; init; } = "";

    /// <summary>Whether the SAs of that binding are replicated to the standby router (<c>stateful</c>).</summary>
    public bool CryptoMapStateful { get; init; }

    /// <summary>What makes it a tunnel; null where nothing does.</summary>
    public TunnelConfiguration? Tunnel { get; init; }

    /// <summary>Its OSPF settings; null where it has none.</summary>
    public OspfInterfaceConfiguration? Ospf { get; init; }

    /// <summary>Its BFD timers; null where none are configured.</summary>
    public BfdConfiguration? Bfd { get; init; }

    /// <summary>What its HSRP groups have in common.</summary>
    public HsrpInterfaceConfiguration Hsrp { get; init; } = new();

    /// <summary>The HSRP groups.</summary>
    public IReadOnlyList<HsrpGroupConfiguration> HsrpGroups { get; init; } = [];

    /// <summary>The line of the primary address, or of the header where there is none.</summary>
    public SourceSpan Span { get; init; }
}
