namespace Conformance.Protocols.Configuration;

/// <summary>An ISAKMP profile. Blank or empty where it is not configured.</summary>
public sealed record IsakmpProfile
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The keyrings.</summary>
    public IReadOnlyList<string> Keyrings { get; init; } = [];

    /// <summary>The identities of peers that it is for, as configured: <c>address 10.1.1.1 255.255.255.255</c>.</summary>
    public IReadOnlyList<string> MatchIdentities { get; init; } = [];

    /// <summary>The identity sent, as configured.</summary>
    public string SelfIdentity { get; init; } = "";

    /// <summary>The VRF of the protected traffic.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>The local address or the interface that has it.</summary>
    public string LocalAddress { get; init; } = "";
}
