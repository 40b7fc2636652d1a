using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Isakmp;

/// <summary>One protection suite of <c>show crypto isakmp policy</c>; its values in the router's words. Null or blank where the router prints nothing.</summary>
public sealed record IsakmpPolicyRow
{
    /// <summary>The priority; null for the default suite of images that give it none.</summary>
    public int? Priority { get; init; }

    /// <summary>Whether the suite is a default, not configured.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The cipher.</summary>
    public string Encryption { get; init; } = "";

    /// <summary>The hash.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The authentication method.</summary>
    public string Authentication { get; init; } = "";

    /// <summary>The number of the Diffie-Hellman group.</summary>
    public int? DhGroup { get; init; }

    /// <summary>The lifetime, s.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>The lines of the suite.</summary>
    public SourceSpan Span { get; init; }
}
