namespace Conformance.Protocols.Configuration;

/// <summary>The interface whose address a crypto map uses on all interfaces (<c>crypto map NAME local-address INTERFACE</c>).</summary>
/// <param name="Map">The map's name.</param>
/// <param name="Interface">The interface's full name.</param>
public sealed record CryptoMapSource(string Map, string Interface);
