using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Arp;

/// <summary>One entry of <c>show ip arp</c>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Address">The IPv4 address.</param>
/// <param name="AgeMinutes">Minutes since the entry was refreshed; null for one that does not age, as the router's own addresses do not.</param>
/// <param name="Mac">The hardware address; <c>Incomplete</c> where none has answered.</param>
/// <param name="Type">The encapsulation: <c>ARPA</c>, <c>SNAP</c>, <c>802.1Q</c>.</param>
/// <param name="Interface">The interface's full name; blank where none is printed.</param>
/// <param name="PrivateVlan">The private VLAN; null where none is printed.</param>
/// <param name="Span">The line of the entry.</param>
public sealed record ArpRow(string Vrf, string Address, int? AgeMinutes, string Mac, string Type, string Interface, int? PrivateVlan, SourceSpan Span);
