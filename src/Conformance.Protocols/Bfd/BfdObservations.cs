using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Bfd;

/// <summary>A session moved: <c>%BFDFSM-6-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:1 handle:1,is going Down Reason: ECHO FAILURE</c>.</summary>
/// <param name="Discriminator">The local discriminator, unique on the device while the session lives.</param>
/// <param name="Handle">The session's handle, used again by later sessions.</param>
/// <param name="To">The state it enters.</param>
/// <param name="Reason">Why, as printed; blank where the line does not say.</param>
public readonly record struct BfdTransitionSeen(long Discriminator, int Handle, BfdState To, string Reason) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Bfd.Saw(this, by);
}

/// <summary>An event occurred in a state: <c>BFD-DEBUG Event: V1 FSM ld:1 handle:1 event:RX INIT state:DOWN (0)</c>.</summary>
/// <param name="Discriminator">The local discriminator.</param>
/// <param name="Handle">The session's handle.</param>
/// <param name="Event">The event.</param>
/// <param name="State">The state it occurred in.</param>
public readonly record struct BfdEventSeen(long Discriminator, int Handle, BfdEvent Event, BfdState State) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Bfd.Saw(this, by);
}

/// <summary>A session was made: <c>%BFD-6-BFD_SESS_CREATED: BFD-SYSLOG: bfd_session_created, neigh 10.1.1.2 proc:BGP, idb:GigabitEthernet1 handle:1 act</c>.</summary>
/// <param name="Neighbor">The neighbour's address.</param>
/// <param name="Handle">The session's handle; the line does not say the discriminator.</param>
public readonly record struct BfdSessionCreated(string Neighbor, int Handle) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Bfd.Saw(this, by);
}

/// <summary>A client left a session: <c>%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  ld:1 neigh proc:ISIS, handle:1 active</c>.</summary>
/// <param name="Handle">The session's handle.</param>
public readonly record struct BfdSessionDestroyed(int Handle) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.Bfd.Saw(this, by);
}
