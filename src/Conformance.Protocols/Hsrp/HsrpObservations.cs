using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Hsrp;

/// <summary>An event occurred: <c>HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (172.16.172.52)</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="State">The state it occurred in.</param>
/// <param name="Event">The event.</param>
/// <param name="Peer">The router that it is about: an address, or <c>unknown</c>; blank where none is printed.</param>
/// <param name="PeerPriority">That router's priority, 0 to 255; null where none is printed.</param>
public readonly record struct HsrpEventSeen(string Interface, int Group, HsrpState State, HsrpEvent Event, string Peer, int? PeerPriority) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>A group moved: <c>HSRP: Fa0/0 Grp 1 Standby -> Active</c>, or the syslog message of the same move.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered.</param>
/// <param name="BySyslog">Whether a <c>%HSRP-n-STATECHANGE</c> message says so, which IOS prints after the debug line of the same move.</param>
public readonly record struct HsrpTransitionSeen(string Interface, int Group, HsrpState From, HsrpState To, bool BySyslog) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>
/// A group is in a state, whatever it was in before: <c>HSRP: Fa0/0 Grp 1 Disabled -> Init</c>, which IOS prints when the group is configured. RFC 2281 §5.3 has no state before Initial.
/// </summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="State">The state.</param>
public readonly record struct HsrpStateSeen(string Interface, int Group, HsrpState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>The active or standby router changed: <c>HSRP: Fa0/0 Grp 1 Active router is local, was 172.16.172.52</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="Role">Which of the two.</param>
/// <param name="Router"><c>local</c>, <c>unknown</c> or an address.</param>
/// <param name="Was">Who it was; null where the line does not say.</param>
public readonly record struct HsrpRouterSeen(string Interface, int Group, HsrpRole Role, string Router, string? Was) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>A packet: <c>HSRP: Fa0/0 Grp 1 Hello in 172.16.172.52 Active pri 200 vIP 172.16.172.53 hel 3000 hol 10000</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="Packet">Its kind.</param>
/// <param name="Received">True for a packet received, false for one sent.</param>
/// <param name="Sender">The sender's address.</param>
/// <param name="State">The sender's state; a router that sends a Coup prints the state that it comes from.</param>
/// <param name="Priority">The sender's priority, 0 to 255.</param>
/// <param name="VirtualIp">The virtual address.</param>
/// <param name="HelloMs">Hello time, ms; null where the line does not say.</param>
/// <param name="HoldMs">Hold time, ms; null where the line does not say.</param>
public readonly record struct HsrpPacketSeen(
    string Interface, int Group, HsrpPacket Packet, bool Received, string Sender, HsrpState State, int Priority, string VirtualIp, int? HelloMs, int? HoldMs) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>HSRP noticed its interface: <c>HSRP: Fa0/0 Interface down</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Change">What it noticed.</param>
public readonly record struct HsrpInterfaceSeen(string Interface, HsrpInterfaceChange Change) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>A packet failed authentication: <c>%HSRP-4-BADAUTH: Bad authentication from 10.1.1.2, group 1, remote state Active</c>. It starts no timer (RFC 2281 §5.4).</summary>
/// <param name="Sender">The sender's address.</param>
/// <param name="Group">The group number, 0 to 4095; null where the message prints none, as <c>%HSRP-4-BADAUTH2</c>. No interface is printed.</param>
public readonly record struct HsrpRefusedSeen(string Sender, int? Group) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>The active router's Hellos state another virtual address than is configured: <c>%HSRP-4-DIFFVIP1: Vlan40 Grp 4 active routers virtual IP address 10.6.0.1 is different to the locally configured address 10.6.0.3</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="ActiveRouters">The active router's.</param>
/// <param name="Configured">This router's.</param>
public readonly record struct HsrpOtherAddressSeen(string Interface, int Group, string ActiveRouters, string Configured) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}
