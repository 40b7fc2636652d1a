namespace Conformance.Protocols.Configuration;

/// <summary>An IPsec profile, which protects tunnels. Blank, empty or null where it is not configured.</summary>
/// <param name="Name">The name.</param>
public sealed record IpsecProfile(string Name)
{
    /// <summary>What it is for.</summary>
    public string Description { get; init; } = "";

    /// <summary>The transform sets, in order.</summary>
    public IReadOnlyList<string> TransformSets { get; init; } = [];

    /// <summary>The group of perfect forward secrecy.</summary>
    public string Pfs { get; init; } = "";

    /// <summary>Lifetime of its SAs, s.</summary>
    public int? LifetimeSeconds { get; init; }

    /// <summary>Lifetime of its SAs, KB, or <c>disable</c>.</summary>
    public string LifetimeKilobytes { get; init; } = "";

    /// <summary>The ISAKMP profile.</summary>
    public string IsakmpProfile { get; init; } = "";

    /// <summary>The IKEv2 profile.</summary>
    public string Ikev2Profile { get; init; } = "";
}
