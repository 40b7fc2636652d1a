namespace Conformance.Protocols.Tables;

/// <summary>A line that cannot follow directly on another one of its entity: only a line that is missing between them would explain the two.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="Said">The state that the first line says.</param>
/// <param name="Next">The state that the second one says, in the same words.</param>
/// <param name="Cite">What says so.</param>
public sealed record Contradiction<TState>(TState Said, TState Next, Citation Cite)
    where TState : struct, Enum;
