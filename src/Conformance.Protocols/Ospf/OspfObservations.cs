using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Ospf;

/// <summary>A Hello was received: <c>OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4</c>. It proves no state: it may be ignored yet.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The sender's router id.</param>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Source">The sender's address, where a later line about the Hello names that alone; else blank.</param>
public readonly record struct OspfHelloSeen(OspfVersion Version, string Neighbor, string Interface, string Source = "") : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A Hello was sent: <c>OSPF-1 HELLO Gi2.12: Send hello to 224.0.0.5 area 0 from 192.51.100.200</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Destination">Where to: AllSPFRouters, or one neighbour.</param>
public readonly record struct OspfHelloSentSeen(OspfVersion Version, string Interface, string Destination) : IObservation
{
    /// <summary>The group that Hellos are sent to at their interval on broadcast and point-to-point networks (RFC 2328 §9.5, §A.1).</summary>
    public const string AllSpfRouters = "224.0.0.5";

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A Hello is not accepted: <c>OSPF-1 HELLO Et0/0: Nbr 2.2.2.2 10.0.12.2 is currently ignored</c>. It does not restart the Inactivity Timer (RFC 2328 §10.5).</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name; blank where the line does not say.</param>
public readonly record struct OspfHelloRefusedSeen(OspfVersion Version, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A packet is discarded: <c>OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2, area 0.0.0.0, mismatched area 0.0.0.1 in the header</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Source">The sender's address.</param>
/// <param name="Reason">Why.</param>
/// <param name="Check">What it did not pass.</param>
public readonly record struct OspfPacketRefusedSeen(OspfVersion Version, string Interface, string Source, string Reason, OspfPacketCheck Check) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A Hello is not accepted because its parameters are others: <c>OSPF-1 HELLO Fa1/0: Mismatched hello parameters from 10.0.12.2</c> (RFC 2328 §10.5).</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name; blank where the line does not say.</param>
/// <param name="Source">The sender's address.</param>
public readonly record struct OspfHelloMismatchSeen(OspfVersion Version, string Interface, string Source) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>The parameters of the Hello that was not accepted, R received and C configured: <c>OSPF-1 HELLO Et0/1: Dead R 40 C 120, Hello R 10 C 30</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name; blank where the line does not say.</param>
/// <param name="Dead">RouterDeadInterval, s.</param>
/// <param name="Hello">HelloInterval, s.</param>
/// <param name="Mask">The network mask; blank where the line prints none.</param>
public readonly record struct OspfHelloParametersSeen(
    OspfVersion Version, string Interface, (int Received, int Configured) Dead, (int Received, int Configured) Hello, (string Received, string Configured) Mask) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A neighbour moved, and what moved it: <c>OSPF: Synchronized with 1.1.1.1 on FastEthernet0/0, state FULL</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name.</param>
/// <param name="On">The event.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Printed">The event in the words of the line.</param>
public readonly record struct OspfMoveSeen(OspfVersion Version, string Neighbor, string Interface, OspfNeighborEvent On, OspfNeighborState To, string Printed) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A Database Description packet: <c>Rcv DBD from 1.1.1.1 on FastEthernet0/0 seq 0x886 opt 0x52 flag 0x7 len 32  mtu 1500 state EXSTART</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Flags">The bits I (4), M (2) and MS (1), RFC 2328 §A.3.3.</param>
/// <param name="StateAtReceipt">The state in which it was received; null for one that was sent.</param>
public readonly record struct OspfDescriptionSeen(OspfVersion Version, string Neighbor, string Interface, int Flags, OspfNeighborState? StateAtReceipt) : IObservation
{
    private const int InitBit = 4;

    /// <summary>Whether it is the first of an exchange: only a router in ExStart sends one (RFC 2328 §10.8).</summary>
    public bool IsFirst => (Flags & InitBit) != 0;

    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>The exchange with a neighbour begins: <c>OSPF-1 ADJ   Gi3.24: Nbr 192.51.100.4: Prepare dbase exchange</c>, the way into ExStart.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name.</param>
public readonly record struct OspfExchangeBegunSeen(OspfVersion Version, string Neighbor, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>Master and slave are agreed with the sender of the Database Description above: <c>OSPF: NBR Negotiation Done. We are the MASTER</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Interface">The interface's full name; blank where the line does not say.</param>
public readonly record struct OspfNegotiationSeen(OspfVersion Version, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A Database Description names another interface MTU than the router's own: <c>OSPF-1 ADJ   Et0/1: Nbr 4.4.4.4 has smaller interface MTU</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name; blank where the line does not say.</param>
/// <param name="IsLarger">Whether the neighbour's is the larger one: such a packet is rejected (RFC 2328 §10.6).</param>
public readonly record struct OspfMtuMismatchSeen(OspfVersion Version, string Neighbor, string Interface, bool IsLarger) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A neighbour that acknowledges nothing is given up: <c>OSPF: Killing nbr 10.0.11.246 on Vlan5 due to excessive (25) retransmissions</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name.</param>
public readonly record struct OspfRetransmissionsExceededSeen(OspfVersion Version, string Neighbor, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>A record of an interface is dead, a neighbour's or the router's own: <c>2.2.2.2 address 192.168.12.2 on FastEthernet0/0 is dead, state DOWN</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Router">The router id.</param>
/// <param name="Interface">The interface's full name.</param>
public readonly record struct OspfDeathSeen(OspfVersion Version, string Router, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}

/// <summary>The syslog message of a move: <c>%OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from LOADING to FULL, Loading Done</c>.</summary>
/// <param name="Version">The protocol.</param>
/// <param name="Neighbor">The neighbour's router id.</param>
/// <param name="Interface">The interface's full name, or that of a virtual link: <c>OSPF_VL0</c>.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Reason">Why, without <c>Neighbor Down:</c>.</param>
public readonly record struct OspfAdjacencyChangeSeen(
    OspfVersion Version, string Neighbor, string Interface, OspfNeighborState From, OspfNeighborState To, string Reason) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Ospf.Saw(this, by);
}
