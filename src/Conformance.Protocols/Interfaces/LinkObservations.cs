using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Interfaces;

/// <summary>A link changed: <c>%LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="State">The state it entered.</param>
/// <param name="Processor">The processor that says so, where it is not the one that runs the log: <c>SP</c>, <c>SW1</c>; else blank.</param>
public readonly record struct LinkSeen(string Interface, LinkState State, string Processor) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Links.Saw(this, by);
}

/// <summary>A line protocol changed: <c>%LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to down</c>.</summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="State">The state it entered.</param>
/// <param name="Processor">The processor that says so, where it is not the one that runs the log; else blank.</param>
public readonly record struct LineProtocolSeen(string Interface, LineProtocolState State, string Processor) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Links.Saw(this, by);
}

/// <summary>
/// A simulated link changed: <c>%LINK-5-CHANGED: Interface FastEthernet0/1, changed state to up</c>. IOS says UPDOWN of a carrier; Packet Tracer says CHANGED.
/// </summary>
/// <param name="Interface">The interface's full name.</param>
/// <param name="State">The state it entered.</param>
public readonly record struct SimulatedLinkSeen(string Interface, LinkState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Links.Saw(this, by);
}
