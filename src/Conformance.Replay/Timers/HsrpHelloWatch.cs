using Conformance.Protocols.Hsrp;
using Conformance.Replay.Clocks;

namespace Conformance.Replay.Timers;

/// <summary>
/// The Hellos that started the Active and the Standby timer of a group (RFC 2281 §5.4). A Hello that is lost started them once more, so that the true time to the expiry is at most
/// the one from here. What a router says besides, a Resign, a Coup or a Hello in another state, ends its role: the timer that watched it is no longer its own.
/// </summary>
internal sealed class HsrpHelloWatch
{
    /// <summary>The field is an octet of seconds (RFC 2281 §5.1), which old images print as it is and newer ones in ms: up to here nobody can tell which.</summary>
    private const int LargestOctet = 255;

    private readonly HashSet<string> refused = [];
    private HeardHello active;
    private HeardHello standby;

    /// <summary>A time that a Hello states, ms; null where it does not, or nobody can tell its unit.</summary>
    public static int? MsOf(int? printed) => printed > LargestOctet ? printed : null;

    /// <summary>A packet passes.</summary>
    public void Saw(in HsrpPacketSeen seen, in TimeMark at)
    {
        if (!seen.Received) return;
        if (active.Sender == seen.Sender) active = default;
        if (standby.Sender == seen.Sender) standby = default;
        if (seen.Packet != HsrpPacket.Hello || refused.Contains(seen.Sender)) return;
        var hold = MsOf(seen.HoldMs);
        if (seen.State == HsrpState.Active) active = new(seen.Sender, hold, at);
        if (seen.State == HsrpState.Standby) standby = new(seen.Sender, hold, at);
    }

    /// <summary>A router's packets fail authentication: they are printed, and start no timer from now on (RFC 2281 §5.4).</summary>
    public void Refuse(string sender)
    {
        refused.Add(sender);
        if (active.Sender == sender) active = default;
        if (standby.Sender == sender) standby = default;
    }

    /// <summary>Another router has the role.</summary>
    public void Changed(HsrpRole role, string router)
    {
        if (role == HsrpRole.Active && active.Sender != router) active = default;
        if (role == HsrpRole.Standby && standby.Sender != router) standby = default;
    }

    /// <summary>The group begins or ends: its timers are stopped (RFC 2281 §5.7, event b).</summary>
    public void Clear() => active = standby = default;

    /// <summary>The Hello that started the timer with which <paramref name="router"/> is watched; false where none is known.</summary>
    public bool TryStartOf(HsrpRole role, string router, out HeardHello hello)
    {
        hello = role == HsrpRole.Active ? active : standby;
        return router.Length > 0 && hello.Sender == router;
    }
}
