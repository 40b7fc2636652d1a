namespace Conformance.Protocols.Configuration;

/// <summary>An IPsec transform set.</summary>
/// <param name="Name">The name.</param>
/// <param name="Transforms">The transforms as configured: <c>esp-aes 256 esp-sha-hmac</c>.</param>
public sealed record TransformSet(string Name, string Transforms)
{
    /// <summary>The mode: <c>tunnel</c>, the default, or <c>transport</c>, possibly with <c>require</c>.</summary>
    public string Mode { get; init; } = "tunnel";
}
