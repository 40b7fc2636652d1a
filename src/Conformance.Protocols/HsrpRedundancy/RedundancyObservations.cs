using Conformance.Protocols.Traces;

namespace Conformance.Protocols.HsrpRedundancy;

/// <summary>The redundancy client moved: <c>HSRP: Fa0/0 Grp 1 Redundancy "VPNHA" state Standby -> Active</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Group">The group number, 0 to 4095.</param>
/// <param name="Name">The redundancy group's name.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered; equal to <paramref name="From"/> for a re-announcement.</param>
public readonly record struct RedundancyTransitionSeen(string Interface, int Group, string Name, RedundancyState From, RedundancyState To) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}

/// <summary>The clients of a redundancy group were told: <c>HSRP: Vl1 IP Redundancy "hsrp-Vl1-1" update, Standby -> Active</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="Name">The redundancy group's name, which alone tells the group.</param>
/// <param name="From">The state it left.</param>
/// <param name="To">The state it entered; equal to <paramref name="From"/> for a re-announcement.</param>
public readonly record struct RedundancyUpdateSeen(string Interface, string Name, RedundancyState From, RedundancyState To) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Hsrp.Saw(this, by);
}
