namespace Conformance.Protocols.Tables;

/// <summary>For tables whose rows have no conditions.</summary>
public readonly record struct NoFacts;
