using System.Globalization;
using Conformance.Protocols.Ikev1Phase1;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.IsakmpNode;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Timers;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>One ISAKMP SA: its exchange state, its phase 1, its quick modes, and the liveness of its peer.</summary>
internal sealed class IsakmpSaReplay
{
    /// <summary>Reasons of a deletion that say nothing of a negotiation: the operator's, another SA's, none.</summary>
    private static readonly string[] HarmlessReasons = ["", "No reason", "By user command", "BY user command", "Receive initial contact"];

    /// <summary>The probes after which the peer is dead.</summary>
    private const int MostProbes = (int)KeepaliveState.Suspect5;

    private readonly EntityReplay<ExchangeState, ExchangeEvent, NoFacts> exchange;
    private readonly EntityReplay<KeepaliveState, KeepaliveEvent, NoFacts> keepalive;
    private readonly PrintedMachineReplay<Phase1State, Phase1Event> phase1;
    private readonly NegotiationReplay negotiation;
    private readonly QuickModeReplay quickModes;
    private readonly IsakmpTimers timers;
    private int firstLife;
    private bool wasUp;

    public IsakmpSaReplay(DeviceContext device, string peer, int connectionId, int life = 1)
    {
        (Peer, Instance, firstLife) = (peer, InstanceOf(peer, connectionId), life);
        exchange = device.Replay(device.Machines.Isakmp, Instance, life);
        keepalive = device.Replay(device.Machines.Keepalive, Instance, life);
        phase1 = new(device, device.Machines.Ikev1Phase1, device.Replay(device.Machines.Ikev1Phase1, Instance, life));
        negotiation = new(device);
        quickModes = new(device, negotiation);
        timers = new(device);
    }

    /// <summary>The peer's address; blank where no line has named it yet.</summary>
    public string Peer { get; private set; }

    /// <summary>Our role; null where no line has told it yet.</summary>
    public IsakmpRole? Role { get; set; }

    /// <summary>The instance of its entities, without the number of its life.</summary>
    public string Instance { get; private set; }

    /// <summary>Its name, with the number of the life that it began with.</summary>
    public string Name => firstLife == 1 ? Instance : string.Create(CultureInfo.InvariantCulture, $"{Instance}~{firstLife}");

    /// <summary>Which use of its instance this is.</summary>
    public int Life => Math.Max(Math.Max(exchange.Life, keepalive.Life), phase1.Entity.Life);

    /// <summary>Whether the SA is known to be up.</summary>
    public bool IsUp => exchange.Possible.TryKnown(out var state) && state == ExchangeState.QM_IDLE;

    /// <summary>Whether it was deleted.</summary>
    public bool IsDeleted => exchange.HasEnded;

    /// <summary>Whether it was deleted or its negotiation given up, and nothing that stood in its way waits to be told.</summary>
    public bool IsOver => (IsDeleted || HasFailed) && !negotiation.IsBlocked;

    /// <summary>Whether its negotiation was given up.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether its phase 1 is on its way: beside it, another may go on with the same peer, where both ends began at once.</summary>
    public bool IsNegotiating => HasBegun && !wasUp && !IsDeleted && !HasFailed;

    /// <summary>Whether a line has stated a step of its phase 1.</summary>
    public bool HasBegun => phase1.HasBegun;

    /// <summary>The name of an SA: <c>77.77.77.77#9577</c>.</summary>
    public static string InstanceOf(string peer, int connectionId) => string.Create(CultureInfo.InvariantCulture, $"{peer}#{connectionId}");

    /// <summary>Whether its phase 1 may be in a state that is printed as <paramref name="word"/>.</summary>
    public bool MayBe(string word) => phase1.MayBe(word);

    /// <summary>Whether its exchange may be in <paramref name="state"/>.</summary>
    public bool MayBe(ExchangeState? state) => state is not { } known || exchange.Possible.Contains(known);

    /// <summary>Whether it may be an SA with this peer in this role.</summary>
    public bool Fits(string peer, IsakmpRole? role) => Peer == peer && (role is null || Role is null || Role == role);

    /// <summary>It got its connection id, or its peer became known.</summary>
    public void Rename(string peer, int connectionId, int life, in Witness by)
    {
        (Peer, Instance, firstLife) = (peer, InstanceOf(peer, connectionId), life);
        exchange.Rename(Instance, life, by);
        keepalive.Rename(Instance, life, by);
        phase1.Entity.Rename(Instance, life, by, wasTold: HasFailed);
    }

    /// <summary>
    /// A packet line prints the state; a packet received under phase 1's protection proves the peer alive (RFC 3706 §5.5). IOS goes on printing a deleted
    /// SA as MM_NO_STATE (Cisco document 17826 L756) or, where aggressive mode was refused, AG_NO_STATE, and sends the DELETE as the SA it was: that is no new life.
    /// </summary>
    public void Saw(in IsakmpPacketSeen seen, in Witness by)
    {
        timers.Saw(seen, by);
        Role ??= seen.Role == IsakmpRole.NewSa ? IsakmpRole.Responder : seen.Role;
        if (seen.State is not { } state || (exchange.HasEnded && (seen.Sent || state is ExchangeState.MM_NO_STATE or ExchangeState.AG_NO_STATE))) return;
        if (phase1.HasBegun) exchange.Follow(state, by);
        else exchange.Enter(state, by); // Images that print no steps of phase 1 print the exchange state with each packet.
        if (!seen.Sent && state == ExchangeState.QM_IDLE) keepalive.Occur(KeepaliveEvent.PeerHeard, "", by);
    }

    /// <summary>A step of one of IOS's machines.</summary>
    public void Saw(in IkeStateChangeSeen seen, PrintedInput? input, in Witness by)
    {
        if (seen.IsQuickMode)
        {
            quickModes.Move(Instance, seen, input, by);
            return;
        }

        phase1.Move(seen, input, by);
        wasUp |= seen.To == nameof(Phase1State.IKE_P1_COMPLETE);
    }

    /// <summary>An input was printed without its result.</summary>
    public void Settle(PrintedInput input, in Witness by)
    {
        if (input.Node is null) phase1.Settle(input, by);
        else quickModes.Settle(Instance, input, by);
    }

    /// <summary>Lines without a message id are about this one from now on.</summary>
    public void Saw(in IsakmpPayloadSeen seen)
    {
        if (seen.MessageId != 0) quickModes.Current = seen.MessageId;
    }

    /// <summary>A message id was deleted, or what was left of it after that.</summary>
    public void Saw(in IsakmpNodeSeen seen, in Witness by)
    {
        if (seen.On == NodeEvent.Purge) quickModes.Purged(seen.MessageId);
        else if (seen.On == NodeEvent.Delete) quickModes.Deleted(Instance, seen, by);
    }

    /// <summary>The peer refuses what this router proposed (RFC 2408 §3.14.1).</summary>
    public void Saw(in IsakmpNotifySeen seen, in Witness by)
    {
        if (!IsRefusal(seen.Notification)) return;
        if (seen.Protocol != 1) quickModes.Refused(Instance, seen.Notification, by);
        else if (!wasUp) Fail(seen.Notification, by);
    }

    /// <summary>Something stands in the way.</summary>
    public void Saw(in NegotiationObstacleSeen seen, in Witness by) => negotiation.Meet(seen.Words, seen.IsReport, by);

    /// <summary>What stood in the way does so no more.</summary>
    public void Advance() => negotiation.Advance();

    /// <summary>A negotiation came to nothing.</summary>
    public void Saw(in NegotiationRefusedSeen seen, in Witness by)
    {
        if (seen.IsQuickMode) quickModes.Refuse(Instance, seen.Words, by);
        else Refuse(seen.Words, by);
    }

    /// <summary>Whether another line refused it in these words; an attempt is so only once.</summary>
    public bool WasRefused(string words, in Witness by) => negotiation.WasRefused(words, by);

    /// <summary>It is the next attempt after one that failed: what was met since then stands in its way.</summary>
    public void Follow(IsakmpSaReplay failed) => negotiation.TakeOver(failed.negotiation);

    /// <summary>A probe went unanswered.</summary>
    /// <param name="count">How many did in a row with this one, which tells the state where no line has told it; 0 where the line does not say.</param>
    /// <param name="by">The line.</param>
    public void MissedProbe(int count, in Witness by)
    {
        timers.MissedProbe(by);
        var printed = Spelling<KeepaliveEvent>.Of(KeepaliveEvent.ProbeUnanswered);
        var isCounted = !keepalive.Possible.IsKnown && count is >= 1 and <= MostProbes;
        if (isCounted) keepalive.Move(new Claim<KeepaliveState, KeepaliveEvent>(null, KeepaliveState.Alive + count, KeepaliveEvent.ProbeUnanswered, printed), by);
        else keepalive.Occur(KeepaliveEvent.ProbeUnanswered, printed, by);
    }

    /// <summary>The peer was given up.</summary>
    public void GaveUp(in Witness by)
    {
        timers.GaveUp(keepalive.Key, Peer, by);
        keepalive.Move(new Claim<KeepaliveState, KeepaliveEvent>(null, KeepaliveState.Dead, KeepaliveEvent.PeerNotResponding), by);
    }

    /// <summary>A message of phase 1 is sent again; which message of phase 2 is, the lines do not tell.</summary>
    public void Retransmitted(in Witness by) => timers.Retransmitted(exchange.Key, Peer, by);

    /// <summary>The SA was deleted; IOS says so when it marks the SA, and again when it deletes it.</summary>
    public void Saw(in IsakmpSaDeletedSeen seen, in Witness by)
    {
        if (exchange.HasEnded) return;
        Delete(seen.State, by);
        if (seen.RefusesLogin) Fail("extended authentication refused name or password", by);
        if (wasUp || seen.State == ExchangeState.QM_IDLE || HarmlessReasons.Contains(seen.Reason)) return;
        if (seen.IsUnanswered) Fail($"{seen.Reason}: {seen.Awaited}", by, isUnanswered: !negotiation.IsBlocked && !seen.AwaitsEncrypted);
        else Fail(seen.Reason, by);
    }

    /// <summary>No more lines come: what was reported to stand in the way does so still.</summary>
    public void Complete()
    {
        if (!wasUp && !IsUp && negotiation.Reported is { } by) Fail("phase 1 did not go on", by);
    }

    /// <summary>A capture shows the SA.</summary>
    public void Shown(ExchangeState state, in Witness by) => exchange.Checkpoint(state, by);

    /// <summary>The SA is gone, though no line says that it was deleted.</summary>
    public void InferDeleted(string why, in Witness by) => exchange.Infer(ExchangeState.Deleted, ExchangeEvent.SaDeleted, "", why, by);

    private static bool IsRefusal(string notification) =>
        notification is "PROPOSAL_NOT_CHOSEN" or "NO_PROPOSAL_CHOSEN" or "ATTRIBUTES_NOT_SUPPORTED" or "INVALID_ID_INFO" or "AUTHENTICATION_FAILED";

    /// <summary>
    /// The exchange state is a coarser view of phase 1: where IOS prints the steps of phase 1, those are the moves, and the exchange follows. Extended authentication and mode configuration
    /// have no exchange state of their own.
    /// </summary>
    private void Delete(ExchangeState? state, in Witness by)
    {
        if (!phase1.HasBegun)
        {
            exchange.Move(new Claim<ExchangeState, ExchangeEvent>(state, ExchangeState.Deleted, ExchangeEvent.SaDeleted), by);
            return;
        }

        if (state is { } printed) exchange.Follow(printed, by);
        exchange.Follow(ExchangeState.Deleted, by);
    }

    private void Refuse(string words, in Witness by)
    {
        negotiation.Refuse(words, by);
        Fail(words, by);
    }

    private void Fail(string cause, in Witness by, bool isUnanswered = false)
    {
        if (HasFailed) return;
        HasFailed = true;
        negotiation.Fail(phase1.Entity.Key, cause, isUnanswered, by);
    }
}
