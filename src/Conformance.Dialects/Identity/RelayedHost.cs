using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>A name or address under which a relay wrote lines down.</summary>
/// <param name="Host">The name or address.</param>
/// <param name="Device">The device that the scenario or command line says the file is from; blank where they do not say.</param>
/// <param name="Span">The first of its lines.</param>
internal sealed record RelayedHost(string Host, string Device, SourceSpan Span);
