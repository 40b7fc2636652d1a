using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Configuration;

/// <summary>An interface of a configuration.</summary>
public sealed record InterfaceConfiguration
{
    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The primary address; blank for none.</summary>
    public string Address { get; init; } = "";

    /// <summary>The length of its prefix, 0 to 32; null for none.</summary>
    public int? PrefixLength { get; init; }

    /// <summary>Whether it is shut down.</summary>
    public bool IsShutdown { get; init; }

    /// <summary>The crypto map applied; blank for none.</summary>
    public string CryptoMap { get; init; } = "";

    /// <summary>The HSRP group that the crypto map is bound to (<c>redundancy NAME</c>); blank for none.</summary>
    public string CryptoMapRedundancy { get; init; } = "";

    /// <summary>The HSRP groups.</summary>
    public IReadOnlyList<HsrpGroupConfiguration> HsrpGroups { get; init; } = [];

    /// <summary>The line of the primary address, or of the header where there is none.</summary>
    public SourceSpan Span { get; init; }
}
