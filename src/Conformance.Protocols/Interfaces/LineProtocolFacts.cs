namespace Conformance.Protocols.Interfaces;

/// <summary>What is known about the link below a line protocol.</summary>
/// <param name="LinkUp">Whether the link is up; null where no line says so.</param>
public readonly record struct LineProtocolFacts(bool? LinkUp);
