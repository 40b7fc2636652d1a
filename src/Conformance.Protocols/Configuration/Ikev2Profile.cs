namespace Conformance.Protocols.Configuration;

/// <summary>An IKEv2 profile. Blank, empty or null where it is not configured.</summary>
/// <param name="Name">The name.</param>
public sealed record Ikev2Profile(string Name)
{
    /// <summary>What a peer must match, as configured: <c>identity remote address 10.1.1.1 255.255.255.255</c>.</summary>
    public IReadOnlyList<string> Matches { get; init; } = [];

    /// <summary>The identity sent, as configured.</summary>
    public string LocalIdentity { get; init; } = "";

    /// <summary>How this router authenticates itself.</summary>
    public string LocalAuthentication { get; init; } = "";

    /// <summary>How peers may authenticate themselves.</summary>
    public IReadOnlyList<string> RemoteAuthentications { get; init; } = [];

    /// <summary>The keyring.</summary>
    public string Keyring { get; init; } = "";

    /// <summary>Lifetime of the SA, s.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>Dead peer detection, as configured: <c>10 2 periodic</c>.</summary>
    public string Dpd { get; init; } = "";

    /// <summary>The VRF of the protected traffic.</summary>
    public string Ivrf { get; init; } = "";

    /// <summary>The number of the virtual template for its tunnels.</summary>
    public int? VirtualTemplate { get; init; }
}
