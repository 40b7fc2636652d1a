using System.Globalization;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Timers;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One HSRP group with its redundancy client. IOS prints one move up to four times: an event line before it, the move, a syslog message and the
/// client's move after it; they are one transition of the group and one of the client.
/// </summary>
internal sealed class HsrpGroupReplay
{
    private readonly string port;
    private readonly int number;
    private readonly DeviceContext device;
    private readonly EntityReplay<HsrpState, HsrpEvent, HsrpFacts> group;
    private readonly EntityReplay<RedundancyState, RedundancyEvent, NoFacts> client;
    private readonly HsrpGroupTimers timers;
    private readonly AdvertisedRouters advertised;
    private readonly HeardActive heard;
    private (HsrpEventSeen Seen, Evidence Line)? pending;
    private HsrpState? said;
    private (HsrpState From, HsrpState To)? unconfirmedBySyslog;
    private Witness? cameUp;
    private (HsrpState State, Witness By)? settled;
    private (RedundancyState From, RedundancyState To)? unconfirmedByUpdate;
    private Witness? shownActive;
    private bool isDebugged;

    public HsrpGroupReplay(DeviceContext device, string port, int number)
    {
        (this.port, this.number) = (port, number);
        this.device = device;
        var instance = string.Create(CultureInfo.InvariantCulture, $"{port}:{number}");
        group = device.Replay(device.Machines.Hsrp, instance);
        client = device.Replay(device.Machines.Redundancy, instance);
        timers = new(device);
        advertised = new(device);
        heard = new(device);
        OwnAddress = device.AddressOn(port);
        var configured = device.Port(port)?.HsrpGroups.FirstOrDefault(known => known.Group == number);
        group.Facts = configured is null ? default : FactsOf(configured);
        Name = configured?.Name ?? "";
    }

    /// <summary>The group.</summary>
    public EntityKey Key => group.Key;

    /// <summary>Whether it is the group of a number on an interface, whose name is the very same string.</summary>
    public bool Is(string otherPort, int otherNumber) => ReferenceEquals(port, otherPort) && number == otherNumber;

    /// <summary>The router's own address on the interface; blank where unknown.</summary>
    public string OwnAddress { get; }

    /// <summary>The states that the group may be in.</summary>
    public StateSet<HsrpState> Possible => group.Possible;

    /// <summary>The redundancy group's name; blank where unknown.</summary>
    public string Name { get; private set; }

    /// <summary>
    /// The state that it moved to last, by which line, and the line by which it left Init, where it was not Active since and no event followed; null where there is none. A
    /// client may act long after a group left Active (Cisco document 17826 L1077-1089), so that only a group which has not been Active tells what its clients must not do.
    /// </summary>
    public (HsrpState State, Witness By, Witness CameUp)? OutsideActive => cameUp is { } first && settled is { } move ? (move.State, move.By, first) : null;

    /// <summary>A router that starts is in Initial (RFC 2281 §5.3), and no debug is on.</summary>
    public void Restarted(string why, in Witness by)
    {
        (pending, said, unconfirmedBySyslog, cameUp, settled, unconfirmedByUpdate, shownActive, isDebugged) = (null, null, null, null, null, null, null, false);
        heard.Named("");
        if (group.Possible.IsKnown) group.Infer(HsrpState.Initial, null, "", why, by);
        if (client.Possible.IsKnown) client.Infer(RedundancyState.Init, null, "", why, by);
    }

    /// <summary>An event occurred; what it led to stands in the lines that follow.</summary>
    public void Saw(in HsrpEventSeen seen, in Witness by)
    {
        if (pending is { } waiting && waiting.Seen == seen && group.IsSaidAgain(by)) return;
        isDebugged = true;
        settled = null;
        if (seen.Peer.Length > 0) heard.Named(seen.Peer);
        Doubt(seen.State);
        Settle(seen.State, by);
        group.Locate(seen.State, by);
        var line = by.ToEvidence();
        device.Journal.Append(new GroupEventOccurred(group.Key, Spelling<HsrpState>.Of(seen.State), Spelling<HsrpEvent>.Of(seen.Event), seen.Peer, by.Time, [line])
        {
            PeerPriority = seen.PeerPriority,
            Rows = group.RowsThatStay(seen.State, seen.Event),
        });
        timers.Saw(group.Key, seen, by);
        pending = (seen, line);
    }

    /// <summary>
    /// A packet passes: a Hello starts a timer. One of its own tells the group's state (RFC 2281 §5.1) where no line did; a router that preempts sends one as Active
    /// before the line of its move, so that it takes a second one to be sure.
    /// </summary>
    public void Saw(in HsrpPacketSeen seen, in Witness by)
    {
        timers.Saw(group.Key, seen, by);
        advertised.Saw(group.Key, seen, by);
        heard.Saw(group.Key, seen, by);
        if (!seen.Received) Doubt(seen.State);
        if (seen is { Received: false, State: HsrpState.Active }) shownActive = by;
        if (group.Possible.IsKnown || seen is not { Received: false, Packet: HsrpPacket.Hello }) return;
        if (said == seen.State) group.Locate(seen.State, by);
        said = seen.State;
    }

    /// <summary>A router's packets fail authentication.</summary>
    public void Refuse(string sender) => timers.Refuse(sender);

    /// <summary>The group moved.</summary>
    public void Saw(in HsrpTransitionSeen seen, in Witness by)
    {
        if (seen.BySyslog && unconfirmedBySyslog == (seen.From, seen.To))
        {
            unconfirmedBySyslog = null;
            return;
        }

        if (pending is { } cause && cause.Seen.State != seen.From) Settle(seen.From, by);
        var claim = pending is { } trigger
            ? new Claim<HsrpState, HsrpEvent>(seen.From, seen.To, trigger.Seen.Event, Spelling<HsrpEvent>.Of(trigger.Seen.Event), trigger.Line)
            : new Claim<HsrpState, HsrpEvent>(seen.From, seen.To);
        timers.Moved(group.Key, seen, pending?.Seen, by);
        pending = null;
        if (!seen.BySyslog) isDebugged = true;
        else if (IsLeftUnlogged(seen.From)) group.PassUnlogged(seen.From, by);
        heard.Moves(group.Key, seen.From, seen.To);
        var supposed = group.Move(claim, by);
        Follow(seen, supposed is null, by);
        if (supposed == RepairKind.Overtaken) return;
        unconfirmedBySyslog = seen.BySyslog ? null : (seen.From, seen.To);
    }

    /// <summary>The group was configured anew: what it was in before does not count.</summary>
    public void Saw(in HsrpStateSeen seen, in Witness by)
    {
        (pending, settled, unconfirmedBySyslog) = (null, null, null);
        group.Assume(StateSet<HsrpState>.All);
        group.Locate(seen.State, by);
    }

    /// <summary>The active or standby router changed.</summary>
    public void Saw(in HsrpRouterSeen seen, in Witness by)
    {
        timers.Saw(seen);
        if (seen.Role == HsrpRole.Active) heard.Named(seen.Router);
        device.Journal.Append(new RouterChanged(group.Key, seen.Role, seen.Router, by.Time, [by.ToEvidence()]) { Was = seen.Was });
    }

    /// <summary>The redundancy client mirrors the group: its move proves the group's where that line is missing.</summary>
    public void Saw(in RedundancyTransitionSeen seen, in Witness by)
    {
        Name = seen.Name;
        if (seen.From == seen.To) StayClient(seen.From, by);
        else MoveClient(seen.From, seen.To, by);
        unconfirmedByUpdate = (seen.From, seen.To);
    }

    /// <summary>The clients are told of the move that the line before stated; without that line, this one states it.</summary>
    public void Saw(in RedundancyUpdateSeen seen, in Witness by)
    {
        Name = seen.Name;
        if (seen.From == seen.To) StayClient(seen.From, by);
        else if (unconfirmedByUpdate != (seen.From, seen.To)) MoveClient(seen.From, seen.To, by);
        unconfirmedByUpdate = null;
    }

    /// <summary>A capture shows the group.</summary>
    public void Shown(HsrpGroupRow row, in Witness by)
    {
        Name = row.Name.Length > 0 ? row.Name : Name;
        group.Facts = group.Facts with { Preempt = row.Preempt ?? group.Facts.Preempt, VirtualIpKnown = Known(row) ?? group.Facts.VirtualIpKnown };
        if (row.KnowsVirtualIp) device.VirtualAddresses.Add(row.VirtualIp);
        device.Journal.Append(new GroupDescribed(group.Key, row.KnowsVirtualIp ? row.VirtualIp : "", row.Name, row.Priority, OwnAddress, by.Time, [by.ToEvidence()]) { Election = GroupElections.Of(row) });
        if (row.ActiveRouter.Length > 0) device.Journal.Append(new RouterChanged(group.Key, HsrpRole.Active, row.ActiveRouter, by.Time, [by.ToEvidence()]));
        if (row.StandbyRouter.Length > 0) device.Journal.Append(new RouterChanged(group.Key, HsrpRole.Standby, row.StandbyRouter, by.Time, [by.ToEvidence()]));
        if (row.HoldMs is { } hold) device.Journal.Append(new TimerSet(group.Key, TimerKind.HsrpActive, hold, TimerSource.Shown, row.ActiveRouter, [by.ToEvidence()]));
        if (row.State is not { } state) return;
        Doubt(state);
        Settle(state, by);
        group.Checkpoint(state, by);
        if (state == HsrpState.Active) shownActive = by;
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        if (shownActive is { } by && group.Possible.TryKnown(out var state) && state == HsrpState.Active) device.Journal.Append(new GroupStillActive(group.Key, by.Time, [by.ToEvidence()]));
    }

    /// <summary>The configuration describes the group.</summary>
    public void Configured(HsrpGroupConfiguration configured, in Witness by)
    {
        Name = configured.Name.Length > 0 ? configured.Name : Name;
        device.Journal.Append(new GroupDescribed(group.Key, configured.VirtualIp, configured.Name, null, OwnAddress, by.Time, [by.ToEvidence()]) { Election = GroupElections.Of(configured) });
    }

    /// <summary>
    /// Whether syslog need not say how the group came to a state: it tells of moves into and out of Active, later images also of Speak -> Standby (Cisco document 17826, PROTOCOLS
    /// §1.9). <c>debug standby</c> tells of every move.
    /// </summary>
    private bool IsLeftUnlogged(HsrpState state) =>
        !isDebugged && state != HsrpState.Active && group.Possible.TryKnown(out var before) && before is not HsrpState.Active && before != state;

    private void Follow(in HsrpTransitionSeen seen, bool fits, in Witness by)
    {
        if (!fits) cameUp = null;
        else if (seen.From == HsrpState.Initial) cameUp = by;
        settled = (seen.To, by);
        Doubt(seen.To);
    }

    /// <summary>Something says that the group is in a state: once it is Active, it is not known to be outside any more.</summary>
    private void Doubt(HsrpState? state)
    {
        if (state == HsrpState.Active) cameUp = null;
    }

    private void MoveClient(RedundancyState from, RedundancyState to, in Witness by)
    {
        client.Move(new Claim<RedundancyState, RedundancyEvent>(from, to, EventOf(to)), by);
        MirrorClient(to, by);
    }

    private void StayClient(RedundancyState state, in Witness by)
    {
        client.Locate(state, by);
        if (state == RedundancyState.Active) client.Occur(RedundancyEvent.Reannounced, "", by);
        MirrorClient(state, by);
    }

    private void MirrorClient(RedundancyState state, in Witness by)
    {
        var mirrored = MirrorOf(state);
        Doubt(mirrored);
        Settle(mirrored, by);
        group.Locate(mirrored, by);
    }

    /// <summary>
    /// Something shows the group in <paramref name="now"/> while an event waits for its result: the table says whether the event led there. If it did,
    /// and no line said so, the move is inferred; if it must have moved the group elsewhere, a line is missing.
    /// </summary>
    private void Settle(HsrpState now, in Witness by)
    {
        if (pending is not { } waiting) return;
        pending = null;
        var firing = device.Machines.Hsrp.Fire(waiting.Seen.State, waiting.Seen.Event, group.Facts, now);
        if (!firing.IsAllowed || firing.To == waiting.Seen.State) return;
        if (firing.To == now)
        {
            group.Infer(now, waiting.Seen.Event, Spelling<HsrpEvent>.Of(waiting.Seen.Event), "its event and its result are printed, only the line of the move is missing", by, waiting.Line);
        }
        else if (now == waiting.Seen.State)
        {
            device.Journal.Append(new GapFound(
                group.Key, GapKind.EventWithoutMove, Spelling<HsrpState>.Of(firing.To), Spelling<HsrpState>.Of(now), [], by.Time, [by.ToEvidence(), waiting.Line], []));
        }
    }

    /// <summary>What the configuration says. What it does not say proves nothing: its line may be missing from the capture.</summary>
    private static HsrpFacts FactsOf(HsrpGroupConfiguration configured) =>
        new(configured.VirtualIp.Length > 0 ? true : null, configured.Preempt ? true : null, configured.PreemptDelaySeconds == 0 ? true : null);

    /// <summary>Whether a capture shows that the virtual address is known; null where its line is missing.</summary>
    private static bool? Known(HsrpGroupRow row) => row.VirtualIp.Length == 0 ? null : row.KnowsVirtualIp;

    /// <summary>IOS names each state of the group by one word of the client (Cisco document 17826 L1047-1061).</summary>
    private static HsrpState MirrorOf(RedundancyState state) => state switch
    {
        RedundancyState.Init => HsrpState.Initial,
        RedundancyState.Backup => HsrpState.Listen,
        RedundancyState.Speak => HsrpState.Speak,
        RedundancyState.Standby => HsrpState.Standby,
        _ => HsrpState.Active,
    };

    private static RedundancyEvent EventOf(RedundancyState state) => state switch
    {
        RedundancyState.Init => RedundancyEvent.GroupEnteredInitial,
        RedundancyState.Backup => RedundancyEvent.GroupEnteredListen,
        RedundancyState.Speak => RedundancyEvent.GroupEnteredSpeak,
        RedundancyState.Standby => RedundancyEvent.GroupEnteredStandby,
        _ => RedundancyEvent.GroupEnteredActive,
    };
}
