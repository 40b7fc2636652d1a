using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>The timers of one HSRP group: what starts them, and the facts of their expiry.</summary>
/// <param name="device">The device.</param>
internal sealed class HsrpGroupTimers(DeviceContext device)
{
    private readonly HsrpHelloWatch hellos = new();
    private readonly SentHelloWatch sent = new(device, TimerKind.HsrpHello);
    private TimeMark? began;

    /// <summary>A packet passes.</summary>
    public void Saw(EntityKey group, in HsrpPacketSeen seen, in Witness by)
    {
        hellos.Saw(seen, device.Times.Mark(by));
        if (seen is { Received: false, Packet: HsrpPacket.Hello }) sent.Sent(group, HsrpHelloWatch.MsOf(seen.HelloMs), isStated: true, by);
    }

    /// <summary>A router's packets fail authentication.</summary>
    public void Refuse(string sender) => hellos.Refuse(sender);

    /// <summary>Another router has a role.</summary>
    public void Saw(in HsrpRouterSeen seen) => hellos.Changed(seen.Role, seen.Router);

    /// <summary>An event occurred: a timer expired, or all begin anew.</summary>
    public void Saw(EntityKey group, in HsrpEventSeen seen, in Witness by)
    {
        if (seen.Event == HsrpEvent.C_ActiveTimerExpired) Expire(group, HsrpRole.Active, seen.Peer, by);
        else if (seen.Event == HsrpEvent.D_StandbyTimerExpired) Expire(group, HsrpRole.Standby, seen.Peer, by);
        else if (seen.Event is HsrpEvent.A_Enabled or HsrpEvent.B_Disabled) Clear();
    }

    /// <summary>
    /// The group moved. A router that is to wait before it preempts does so from its first attempt on (Cisco document 9234), which is not before the group began; older images count from
    /// the reload, earlier still.
    /// </summary>
    public void Moved(EntityKey group, in HsrpTransitionSeen move, HsrpEventSeen? on, in Witness by)
    {
        if (move.From == HsrpState.Initial) began = device.Times.Mark(by);
        if (move.From == HsrpState.Initial || move.To == HsrpState.Initial) hellos.Clear();
        if (move.To is not (HsrpState.Speak or HsrpState.Standby or HsrpState.Active)) sent.Stop();
        if (move.To != HsrpState.Active) return;
        if (on is { Event: HsrpEvent.H_HelloFromLowerActive } preempted && began is { } start) device.Expired(group, TimerKind.HsrpPreemptDelay, preempted.Peer, start, null, by);
        began = null;
    }

    private void Clear()
    {
        hellos.Clear();
        sent.Stop();
    }

    private void Expire(EntityKey group, HsrpRole role, string router, in Witness by)
    {
        if (!hellos.TryStartOf(role, router, out var hello)) return;
        device.Expired(group, role == HsrpRole.Active ? TimerKind.HsrpActive : TimerKind.HsrpStandby, router, hello.At, hello.HoldMs, by);
        hellos.Changed(role, "");
    }
}
