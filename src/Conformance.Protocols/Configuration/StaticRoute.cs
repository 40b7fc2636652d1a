namespace Conformance.Protocols.Configuration;

/// <summary>A static route of a configuration.</summary>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The next hop's address; blank for an interface route.</param>
/// <param name="Interface">The interface's full name; blank where none is configured.</param>
public sealed record StaticRoute(string Prefix, string NextHop, string Interface);
