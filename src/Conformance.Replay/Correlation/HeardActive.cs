using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The router that an HSRP group hears as Active. <c>debug standby</c> names it with each change; where only packets and moves are printed, its Hellos and its Resign do (RFC 2281 §5.1).
/// </summary>
/// <param name="device">The device that prints them.</param>
internal sealed class HeardActive(DeviceContext device)
{
    private string named = "";
    private (string Sender, Witness By)? heard;
    private bool hasLeft;

    /// <summary>A packet passes. Behind the first Hello that makes a group leave Active, its line still comes: the second one names who took over where none did.</summary>
    public void Saw(EntityKey group, in HsrpPacketSeen seen, in Witness by)
    {
        if (!seen.Received || (seen.Sender == named && seen.State == HsrpState.Active)) return;
        var isAgain = heard is { } before && before.Sender == seen.Sender;
        if (seen.State == HsrpState.Active) heard = (seen.Sender, by);
        else if (isAgain) heard = null;
        if (isAgain && hasLeft) Tell(group);
    }

    /// <summary>A line names the active router: its address, <c>local</c> or <c>unknown</c>.</summary>
    public void Named(string router) => (named, heard, hasLeft) = (router, null, false);

    /// <summary>The group moves: where it becomes Active, it takes over from the router that it heard. In Init it hears nobody (RFC 2281 §5.3).</summary>
    public void Moves(EntityKey group, HsrpState from, HsrpState to)
    {
        if (to == HsrpState.Active) Tell(group);
        if (to is HsrpState.Active or HsrpState.Initial) Named("");
        hasLeft = from == HsrpState.Active;
    }

    private void Tell(EntityKey group)
    {
        if (heard is not { } hello) return;
        device.Journal.Append(new RouterChanged(group, HsrpRole.Active, hello.Sender, hello.By.Time, [hello.By.ToEvidence()]));
        Named(hello.Sender);
    }
}
