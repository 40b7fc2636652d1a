using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>A line that was not read.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Support">Malformed, unrecognised or unsupported.</param>
/// <param name="Column">Where a malformed line stops being what it began as, 1-based; 0 where that is unknown.</param>
public sealed record UnreadLine(SourceSpan Span, LineSupport Support, int Column);
