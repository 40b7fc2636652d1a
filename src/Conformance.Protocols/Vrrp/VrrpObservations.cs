using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Vrrp;

/// <summary>A group moved: <c>%VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Backup -> Master</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The virtual router identifier, 1 to 255.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered.</param>
/// <param name="IsIpv6">Whether it is a group of IPv6 addresses, which version 3 says; one of IPv4 may have the same number.</param>
public readonly record struct VrrpTransitionSeen(string Interface, int Group, VrrpState From, VrrpState To, bool IsIpv6 = false) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Vrrp.Saw(this, by);
}

/// <summary>An event occurred: <c>VRRP: Grp 1 Event - Master down timer expired</c>.</summary>
/// <param name="Group">The virtual router identifier, 1 to 255; the line does not say on which interface.</param>
/// <param name="Event">The event.</param>
public readonly record struct VrrpEventSeen(int Group, VrrpEvent Event) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Vrrp.Saw(this, by);
}

/// <summary>An advertisement was heard, which only a master sends (RFC 5798 §6.4.3): <c>VRRP: Grp 1 Advertisement priority 150, ipaddr 10.10.10.3</c>.</summary>
/// <param name="Group">The virtual router identifier, 1 to 255; the line does not say on which interface.</param>
/// <param name="Priority">The sender's priority, 0 to 255.</param>
/// <param name="Sender">The sender's address.</param>
public readonly record struct VrrpAdvertisementSeen(int Group, int Priority, string Sender) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Vrrp.Saw(this, by);
}
