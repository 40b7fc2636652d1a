using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Provenance;

/// <summary>A device's text holds lines of another operating system, which were counted and not read.</summary>
/// <param name="Device">The device.</param>
/// <param name="System">The system: <c>Arista EOS</c>.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="First">The first of them.</param>
public sealed record ForeignNote(string Device, string System, int Lines, SourceSpan First);
