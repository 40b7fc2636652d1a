namespace Conformance.Protocols.Tables;

/// <summary>For tables whose rows have no conditions, besides <see cref="AsPrinted"/>.</summary>
public readonly record struct NoFacts
{
    /// <summary>Several rows of one cell, by release, role or outcome: which one holds, the printed new state says.</summary>
    public static Guard<NoFacts> AsPrinted { get; } = new("the line says so", _ => null);
}
