namespace Conformance.Protocols.Configuration;

/// <summary>What makes an interface a tunnel. Blank where it is not configured.</summary>
public sealed record TunnelConfiguration
{
    /// <summary>The source: an interface's full name or an address.</summary>
    public string Source { get; init; } = "";

    /// <summary>The destination: an address, a host's name or <c>dynamic</c>.</summary>
    public string Destination { get; init; } = "";

    /// <summary>The mode as configured: <c>gre multipoint</c>, <c>ipsec ipv4</c>; blank for GRE over IP, the default.</summary>
    public string Mode { get; init; } = "";

    /// <summary>The VRF of the outer packets.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The GRE key.</summary>
    public string Key { get; init; } = "";

    /// <summary>The IPsec profile that protects it.</summary>
    public string IpsecProfile { get; init; } = "";
}
