using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>A physical line that is part of a longer one.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Start">Where it begins in the longer text, bytes.</param>
/// <param name="Indent">Blanks before its text.</param>
internal readonly record struct LinePart(SourceSpan Span, int Start, int Indent);
