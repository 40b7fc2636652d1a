using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Hsrp;

/// <summary>One interface of <c>show standby delay</c>: how long HSRP waits there before it starts.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="MinimumSeconds">Delay after the interface comes up, s.</param>
/// <param name="ReloadSeconds">Delay after the router starts, s.</param>
/// <param name="Span">Its line.</param>
public sealed record HsrpDelayRow(string Interface, int MinimumSeconds, int ReloadSeconds, SourceSpan Span);
