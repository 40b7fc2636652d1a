using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Captures;

/// <summary>One answer to a show command, or one configuration.</summary>
/// <param name="Command">The command in full, as recognised: <c>show ip route</c>.</param>
/// <param name="Span">From the first to the last line of the answer.</param>
public abstract record Capture(string Command, SourceSpan Span);

/// <summary>The rows of one answer.</summary>
/// <typeparam name="TRow">The rows that the command prints.</typeparam>
/// <param name="Command">The command in full.</param>
/// <param name="Span">From the first to the last line of the answer.</param>
/// <param name="Rows">The rows in the order printed.</param>
/// <param name="IsComplete">Whether what is not among the rows was not there: false for a filtered or cut answer.</param>
public sealed record Capture<TRow>(string Command, SourceSpan Span, IReadOnlyList<TRow> Rows, bool IsComplete) : Capture(Command, Span);
