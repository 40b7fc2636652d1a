using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>A route came into the table: <c>RT: add 10.1.1.0/24 via 10.0.0.2, ospf metric [110/2]</c>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The next hop; blank for a connected route.</param>
/// <param name="Interface">The outgoing interface; blank where none is printed.</param>
public readonly record struct RouteAddedSeen(string Vrf, string Prefix, string NextHop, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Rib.Saw(this, by);
}

/// <summary>A route left the table: <c>RT: del 192.168.21.0 via 0.0.0.0, connected metric [0/0]</c>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Prefix">The prefix in CIDR notation, or only its address where no length is printed.</param>
/// <param name="NextHop">The next hop; blank for a connected route.</param>
/// <param name="Interface">The outgoing interface; blank where none is printed.</param>
public readonly record struct RouteDeletedSeen(string Vrf, string Prefix, string NextHop, string Interface) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Rib.Saw(this, by);
}

/// <summary>A prefix left the table with all its routes: <c>RT: delete subnet route to 192.168.21.0/30</c>, below the line of its last route.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
public readonly record struct PrefixDeletedSeen(string Vrf, string Prefix) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Rib.Saw(this, by);
}

/// <summary>A prefix changed: <c>RT: NET-RED 10.1.3.0/24</c>, the word to those that redistribute it. It tells the length that the lines above leave out.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
public readonly record struct PrefixChangedSeen(string Vrf, string Prefix) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Rib.Saw(this, by);
}

/// <summary>A better source took a prefix over, whose routes go: <c>RT: closer admin distance for 10.42.42.0, flushing 1 routes</c>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Address">The prefix without its length.</param>
public readonly record struct RoutesFlushedSeen(string Vrf, string Address) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Rib.Saw(this, by);
}
