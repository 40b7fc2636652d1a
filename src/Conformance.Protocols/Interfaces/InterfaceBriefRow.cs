using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Interfaces;

/// <summary>One interface of <c>show ip interface brief</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Address">The IPv4 address, or <c>unassigned</c>.</param>
/// <param name="IsValid">Whether its address is a valid configuration: column <c>OK?</c>.</param>
/// <param name="Method">Where the address comes from: <c>NVRAM</c>, <c>manual</c>, <c>DHCP</c>, <c>unset</c>.</param>
/// <param name="State">The state of the interface as printed: <c>up</c>, <c>administratively down</c>.</param>
/// <param name="LineProtocol">The state of the line protocol as printed.</param>
/// <param name="Span">The line or lines of the interface.</param>
public sealed record InterfaceBriefRow(string Interface, string Address, bool IsValid, string Method, string State, string LineProtocol, SourceSpan Span);
