using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>One reason for an identity.</summary>
/// <param name="Words">The reason as part of a sentence.</param>
/// <param name="Proof">The lines that prove it.</param>
public sealed record IdentityReason(string Words, IReadOnlyList<SourceSpan> Proof);
