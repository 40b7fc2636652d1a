using Conformance.Protocols.Ospf;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Timers;
using static Conformance.Protocols.Ospf.OspfNeighborEvent;
using static Conformance.Protocols.Ospf.OspfNeighborState;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One OSPF neighbour on one interface. IOS prints a move by <c>debug ip ospf adj</c> and again by syslog: they are one transition. The router's own
/// record of an interface dies in the same words as a neighbour: it counts only once another line proves that a neighbour has this id.
/// </summary>
internal sealed class OspfNeighborReplay(DeviceContext device, OspfVersion version, string id, string port)
{
    private readonly EntityReplay<OspfNeighborState, OspfNeighborEvent, OspfAdjacencyFacts> neighbor =
        device.Replay(device.Machines.Ospf, InstanceOf(version, id, port));

    private readonly OspfAdjacencyAttempt attempt = new(device, id);
    private OspfHelloWatch hellos;
    private OspfNeighborState? unconfirmedBySyslog;
    private Witness? death;
    private Witness? exceeded;
    private (string Reason, DeviceTime At)? loggedDeath;
    private bool isNeighbor;

    /// <summary>The protocol.</summary>
    public OspfVersion Version => version;

    /// <summary>The router id.</summary>
    public string Id => id;

    /// <summary>The interface's full name.</summary>
    public string Interface => port;

    /// <summary>Whether it is surely FULL.</summary>
    public bool IsFull => IsSurelyIn(Full);

    /// <summary>A router that starts has heard of no neighbour (RFC 2328 §10.1, Down).</summary>
    public void Restarted(string why, in Witness by)
    {
        if (neighbor.Possible.IsKnown) neighbor.Infer(Down, null, "", why, by);
    }

    /// <summary>A Hello came from it, which restarts the Inactivity Timer if it is accepted.</summary>
    public void Heard(in Witness by)
    {
        ProveNeighbor();
        hellos.Heard(device.Times.Mark(by));
    }

    /// <summary>Hellos on its interface are not accepted, perhaps its own.</summary>
    public void RefusesHellos() => hellos.Refuse();

    /// <summary>A line that only a neighbour's id can stand in: a death that waited for such a proof was a neighbour's.</summary>
    public void ProveNeighbor()
    {
        if (isNeighbor) return;
        isNeighbor = true;
        if (death is { } dead) neighbor.Locate(Down, dead);
        death = null;
    }

    /// <summary>A debug line states a move and its event.</summary>
    public void Moved(OspfNeighborEvent on, OspfNeighborState to, string printed, in Witness by)
    {
        ProveNeighbor();
        if (IsSurelyIn(to)) return;
        if (on == OneWayReceived && neighbor.Possible.Contains(to)) neighbor.Locate(to, by);
        else Move(new(null, to, on, printed), by);
    }

    /// <summary>A line says in which state the neighbour is, without a move.</summary>
    public void IsIn(OspfNeighborState state, in Witness by)
    {
        ProveNeighbor();
        neighbor.Locate(state, by);
        Note(state);
    }

    /// <summary>The first Database Description of an exchange was sent, or sent again: the neighbour is in ExStart. Of one that was down the way up was not printed, so that this line may tell of no move either.</summary>
    public void SentFirstDescription(in Witness by)
    {
        ProveNeighbor();
        if (neighbor.Possible.Contains(ExStart) || IsSurelyIn(Down)) neighbor.Locate(ExStart, by);
        else Move(new(null, ExStart), by);
    }

    /// <summary>The exchange begins: the way into ExStart.</summary>
    public void BeganExchange(in Witness by)
    {
        ProveNeighbor();
        if (!IsSurelyIn(ExStart)) Move(new(null, ExStart), by);
    }

    /// <summary>Master and slave are agreed.</summary>
    public void Negotiated(in Witness by) => Moved(NegotiationDone, Exchange, "NBR Negotiation Done", by);

    /// <summary>Its Database Description names another MTU.</summary>
    public void MeetMtu(bool isLarger, in Witness by) => attempt.MeetMtu(isLarger, by);

    /// <summary>It acknowledged nothing, and is given up.</summary>
    public void ExceedRetransmissions(in Witness by)
    {
        ProveNeighbor();
        exceeded = by;
    }

    /// <summary>The record is dead; whose it is, and why, other lines tell.</summary>
    public void Died(in Witness by)
    {
        if (!isNeighbor || !IsSurelyIn(Down)) death = by;
    }

    /// <summary>No syslog message followed the line of the death: a neighbour's death is a move all the same.</summary>
    public void Bury()
    {
        if (!isNeighbor || death is not { } dead) return;
        death = null;
        Move(new(null, Down), dead);
        End(exceeded ?? dead, exceeded is not null);
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        attempt.End(neighbor.Key);
        if (!isNeighbor && death is { } unassigned) device.Journal.Append(new OspfRecordDied(device.Device, neighbor.Key.Instance, unassigned.Time, [unassigned.ToEvidence()]));
    }

    /// <summary>A syslog message states a move, which a debug line may have stated before.</summary>
    public void Logged(in OspfAdjacencyChangeSeen seen, bool isDetailed, in Witness by)
    {
        isNeighbor = true;
        if (EventOf(seen.Reason) == InactivityTimer && hellos.TryTake(out var start)) device.Expired(neighbor.Key, TimerKind.OspfDead, id, start, null, by);
        var cause = death?.ToEvidence();
        death = null;
        Note(seen.From);
        if (seen.To == Down) End(by, seen.Reason == OspfAdjacencyAttempt.TooManyRetransmissions);
        else Note(seen.To);
        if (unconfirmedBySyslog == seen.To && IsSurelyIn(seen.To))
        {
            unconfirmedBySyslog = null;
            return;
        }

        if (seen.From == seen.To)
        {
            neighbor.Locate(seen.To, by);
            return;
        }

        if (IsSecondDeath(seen, by.Time)) return;
        loggedDeath = seen.To == Down ? (seen.Reason, by.Time) : null;
        if (!isDetailed && seen.From is not (Full or Down)) neighbor.PassUnlogged(seen.From, by);
        neighbor.Move(new(seen.From, seen.To, EventOf(seen.Reason), seen.Reason, cause), by);
        unconfirmedBySyslog = null;
    }

    /// <summary>A capture shows the neighbour.</summary>
    public void Shown(OspfNeighborState state, in Witness by)
    {
        ProveNeighbor();
        neighbor.Checkpoint(state, by);
        Note(state);
    }

    /// <summary>The neighbour's instance: <c>10.0.1.3 on Serial1/1</c>; the interface is left out where no line says it.</summary>
    public static string InstanceOf(OspfVersion version, string id, string port) => (port.Length > 0 ? $"{id} on {port}" : id) + version switch
    {
        OspfVersion.V3 => " (OSPFv3)",
        OspfVersion.V3ForIPv4 => " (OSPFv3 for IPv4)",
        _ => "",
    };

    /// <summary>The event of RFC 2328 §10.2 behind IOS's words; null for words that do not tell. An interface that goes down kills its neighbours (RFC 2328 §9.3).</summary>
    private static OspfNeighborEvent? EventOf(string reason) => reason switch
    {
        "Received Hello" => HelloReceived,
        "2-Way Received" => TwoWayReceived,
        "AdjOK?" => AdjOk,
        "Negotiation Done" => NegotiationDone,
        "Exchange Done" => ExchangeDone,
        "Loading Done" => LoadingDone,
        "Dead timer expired" => InactivityTimer,
        "Interface down or detached" or OspfAdjacencyAttempt.TooManyRetransmissions or "Adjacency forced to reset" => KillNbr,
        "BFD node down" => LLDown,
        _ => null,
    };

    /// <summary>
    /// Whether the neighbour dies of another reason at the very time it has died: Packet Tracer says the process reset or the dead timer, then the interface
    /// (sergeyzh-pt-ospf-timers). A neighbour of IOS cannot be FULL again within the printed second without a line.
    /// </summary>
    private bool IsSecondDeath(in OspfAdjacencyChangeSeen seen, DeviceTime at) =>
        seen.To == Down && IsSurelyIn(Down) && at.IsPrinted && loggedDeath is { } before && before.At == at && before.Reason != seen.Reason;

    private bool IsSurelyIn(OspfNeighborState state) => neighbor.Possible == StateSet<OspfNeighborState>.Of(state);

    private void Move(in Claim<OspfNeighborState, OspfNeighborEvent> claim, in Witness by)
    {
        neighbor.Move(claim, by);
        unconfirmedBySyslog = claim.To;
        Note(claim.To);
    }

    /// <summary>What a state that it is in tells of the attempt.</summary>
    private void Note(OspfNeighborState state)
    {
        if (state == Full) attempt.Succeed();
        else if (state != Down) attempt.Begin();
    }

    private void End(in Witness by, bool isExceeded)
    {
        if (isExceeded) attempt.ExceedRetransmissions(neighbor.Key, by);
        else attempt.End(neighbor.Key);
        exceeded = null;
    }
}
