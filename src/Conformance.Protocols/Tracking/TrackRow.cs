using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Tracking;

/// <summary>One object of <c>show track</c>.</summary>
/// <param name="Number">The object's number.</param>
/// <param name="Subject">What is tracked, as printed.</param>
/// <param name="State">Its state; null where it is printed as something that is none.</param>
/// <param name="Changes">How often it changed; null where none is printed.</param>
/// <param name="LastChange">Since when the state stands, as printed.</param>
/// <param name="Clients">Who tracks it, as printed.</param>
/// <param name="Span">The lines of the object.</param>
public sealed record TrackRow(
    int Number, string Subject, TrackState? State, int? Changes, string LastChange, IReadOnlyList<string> Clients, SourceSpan Span);
