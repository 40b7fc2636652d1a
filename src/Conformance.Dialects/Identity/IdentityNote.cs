using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>Something found out about whose output a text is.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Device">The device that it is; blank where the evidence does not decide.</param>
/// <param name="Claimed">The name that the prompt or file gives.</param>
/// <param name="Span">The text.</param>
/// <param name="Reasons">Why, each with the lines that prove it.</param>
public sealed record IdentityNote(IdentityKind Kind, string Device, string Claimed, SourceSpan Span, IReadOnlyList<IdentityReason> Reasons);
