using System.Globalization;
using Conformance.Protocols.Bfd;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One BFD session. The syslog message of a move is printed at once, the debug lines of its events a little later or, where the log is buffered otherwise,
/// before it: both are one transition.
/// </summary>
/// <param name="device">The device.</param>
/// <param name="discriminator">Its local discriminator.</param>
internal sealed class BfdSessionReplay(DeviceContext device, long discriminator)
{
    private readonly EntityReplay<BfdState, BfdEvent, NoFacts> session =
        device.Replay(device.Machines.Bfd, string.Create(CultureInfo.InvariantCulture, $"ld:{discriminator}"));

    private BfdState? aheadOfDebug;
    private BfdState? unconfirmedBySyslog;

    /// <summary>It was created, and is down.</summary>
    public void Begin() => session.Assume(StateSet<BfdState>.Of(BfdState.Down));

    /// <summary>Nothing is known of its state any longer.</summary>
    public void Forget() => session.Assume(StateSet<BfdState>.All);

    /// <summary>It moved.</summary>
    public void Saw(in BfdTransitionSeen seen, in Witness by)
    {
        var isConfirmation = unconfirmedBySyslog == seen.To;
        unconfirmedBySyslog = null;
        if (isConfirmation) return;
        BfdEvent? on = Spelling<BfdEvent>.TryRead(seen.Reason, out var reason) ? reason : null;
        session.Move(new Claim<BfdState, BfdEvent>(null, seen.To, on, seen.Reason), by);
        aheadOfDebug = seen.To;
    }

    /// <summary>An event occurred. Where the message of its move came first, the events that are still printed in the state before it say nothing new.</summary>
    public void Saw(in BfdEventSeen seen, in Witness by)
    {
        var next = device.Machines.Bfd.Fire(seen.State, seen.Event, default, seen.State).To;
        var isBehind = aheadOfDebug is { } ahead && seen.State != ahead;
        if (!isBehind || next == aheadOfDebug) aheadOfDebug = null;
        if (isBehind) return;
        session.Locate(seen.State, by);
        session.Occur(seen.Event, Spelling<BfdEvent>.Of(seen.Event), by);
        if (next != seen.State) unconfirmedBySyslog = next;
    }
}
