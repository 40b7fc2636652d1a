using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Provenance;

/// <summary>A device's text holds lines that a person typed or shortened, which were counted and not read.</summary>
/// <param name="Device">The device.</param>
/// <param name="Lines">How many physical lines.</param>
/// <param name="Printed">What shows it in the first of them: a misspelt word, or the dots for what was left out.</param>
/// <param name="Meant">What that stands for.</param>
/// <param name="First">The first of them.</param>
public sealed record RetypedNote(string Device, int Lines, string Printed, string Meant, SourceSpan First);
