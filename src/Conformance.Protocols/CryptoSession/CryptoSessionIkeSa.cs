namespace Conformance.Protocols.CryptoSession;

/// <summary>One IKE SA of a session. Null or blank where the router prints nothing.</summary>
public sealed record CryptoSessionIkeSa
{
    /// <summary><c>IKEv1</c> or <c>IKEv2</c>; <c>IKE</c> on images that know but one.</summary>
    public required string Version { get; init; }

    /// <summary>The local address and UDP port: <c>10.0.0.1/500</c>.</summary>
    public required string Local { get; init; }

    /// <summary>The remote address and UDP port.</summary>
    public required string Remote { get; init; }

    /// <summary><c>Active</c> or <c>Inactive</c>.</summary>
    public required string State { get; init; }

    /// <summary>The capability letters: D dead peer detection, N NAT traversal; blank for none.</summary>
    public string Capabilities { get; init; } = "";

    /// <summary>The connection id; ids are reused and identify nothing.</summary>
    public int? ConnectionId { get; init; }

    /// <summary>The remaining lifetime, as printed.</summary>
    public string Lifetime { get; init; } = "";
}
