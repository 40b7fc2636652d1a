using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>A line that was not read.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Support">Malformed, unrecognised or unsupported.</param>
public sealed record UnreadLine(SourceSpan Span, LineSupport Support);
