using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Forwarding;

/// <summary>One path of one prefix of <c>show ip cef</c>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="Via">The next hop that the route names; blank where none is printed.</param>
/// <param name="NextHop">The next hop that packets go to, after recursion; blank where none is printed.</param>
/// <param name="Interface">The outgoing interface's full name; blank where none is printed.</param>
/// <param name="ResolvedBy">The prefix that a recursive next hop was resolved by; blank where none is printed.</param>
/// <param name="Span">The lines of the path.</param>
public sealed record CefRow(string Vrf, string Prefix, string Via, string NextHop, string Interface, string ResolvedBy, SourceSpan Span);
