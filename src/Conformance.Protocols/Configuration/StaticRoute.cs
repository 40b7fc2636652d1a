namespace Conformance.Protocols.Configuration;

/// <summary>A static route of a configuration. Blank or null where it does not say.</summary>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The next hop's address, or <c>dhcp</c> for the one that DHCP gives; blank for an interface route.</param>
/// <param name="Interface">The interface's full name; blank where none is configured.</param>
public sealed record StaticRoute(string Prefix, string NextHop, string Interface)
{
    /// <summary>The VRF; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The administrative distance; null for the default.</summary>
    public int? Distance { get; init; }

    /// <summary>The tag.</summary>
    public long? Tag { get; init; }

    /// <summary>The route's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The tracked object that it depends on.</summary>
    public int? Track { get; init; }

    /// <summary>Whether it stays though its interface goes down.</summary>
    public bool IsPermanent { get; init; }

    /// <summary>Whether a VRF's next hop is in the global table.</summary>
    public bool IsGlobal { get; init; }
}
