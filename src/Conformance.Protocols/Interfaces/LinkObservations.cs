using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Interfaces;

/// <summary>A link changed: <c>%LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="State">The state it entered.</param>
public readonly record struct LinkSeen(string Interface, LinkState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Links.Saw(this, by);
}

/// <summary>A line protocol changed: <c>%LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to down</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="State">The state it entered.</param>
public readonly record struct LineProtocolSeen(string Interface, LineProtocolState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Links.Saw(this, by);
}
