namespace Conformance.Protocols.Configuration;

/// <summary>An ISAKMP policy. Defaults: Cisco IOS Security Command Reference, <c>crypto isakmp policy</c> (12.x and 15.x).</summary>
public sealed record IsakmpPolicy
{
    /// <summary>The priority; 1 is tried first.</summary>
    public required int Priority { get; init; }

    /// <summary>The encryption as configured: <c>aes 256</c>; default 56-bit DES.</summary>
    public string Encryption { get; init; } = "des";

    /// <summary>The hash; default SHA-1.</summary>
    public string Hash { get; init; } = "sha";

    /// <summary>The authentication: <c>pre-share</c>; default RSA signatures.</summary>
    public string Authentication { get; init; } = "rsa-sig";

    /// <summary>The Diffie-Hellman group; default 1.</summary>
    public string Group { get; init; } = "1";

    /// <summary>Lifetime of the SA, s; default one day.</summary>
    public int LifetimeSeconds { get; init; } = 86400;
}
