using Conformance.Protocols.Captures;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Timers;

namespace Conformance.Replay.Correlation;

/// <summary>The OSPF neighbours of one device. A Hello, half of a real log, costs one look-up and no allocation.</summary>
/// <param name="device">The device.</param>
internal sealed class OspfCorrelator(DeviceContext device) : IOspfListener, IVolatileState
{
    private readonly Dictionary<(OspfVersion Version, string Neighbor, string Interface), OspfNeighborReplay> neighbors = [];
    private readonly Dictionary<string, (SentHelloWatch Hellos, long? IntervalMs)> senders = [];
    private readonly OspfHelloMismatches mismatches = new(device);
    private readonly OspfPacketRefusals refusals = new(device);
    private (string Source, string Interface) heard;
    private OspfNeighborReplay? exchanging;
    private OspfNeighborReplay? dying;
    private bool isDetailed;

    /// <inheritdoc/>
    public void Saw(in OspfHelloSeen seen, in Witness by)
    {
        heard = (seen.Source, seen.Interface);
        Neighbor(seen.Version, seen.Neighbor, seen.Interface).Heard(by);
    }

    /// <summary>Only those to AllSPFRouters are sent at their interval alone (RFC 2328 §9.5): others may answer a neighbour (§9.5.1).</summary>
    public void Saw(in OspfHelloSentSeen seen, in Witness by)
    {
        if (seen is not { Version: OspfVersion.V2, Destination: OspfHelloSentSeen.AllSpfRouters }) return;
        if (!senders.TryGetValue(seen.Interface, out var sender)) senders[seen.Interface] = sender = (new(device, TimerKind.OspfHello), HelloIntervalOf(seen.Interface));
        sender.Hellos.Sent(new(device.Device, "ospf", seen.Interface), sender.IntervalMs, isStated: false, by);
    }

    /// <summary>The line names no router id: whose Hello of this interface it is, is not asked.</summary>
    public void Saw(in OspfHelloRefusedSeen seen, in Witness by) => RefuseHellos(seen.Version, seen.Interface);

    /// <summary>A neighbour that is FULL may change its key, and a packet under the old one is discarded: as long as one is, nothing is said (RFC 2328 §D.3).</summary>
    public void Saw(in OspfPacketRefusedSeen seen, in Witness by)
    {
        RefuseHellos(seen.Version, seen.Interface);
        if (!IsAnyFull(seen.Version, seen.Interface)) refusals.Saw(seen, by);
    }

    /// <summary>Where the line names no interface, it is that of the Hello before it, if that is of the same sender.</summary>
    public void Saw(in OspfHelloMismatchSeen seen, in Witness by)
    {
        var named = seen.Interface.Length == 0 && heard.Source == seen.Source ? seen with { Interface = heard.Interface } : seen;
        RefuseHellos(named.Version, named.Interface);
        mismatches.Saw(named, by);
    }

    /// <inheritdoc/>
    public void Saw(in OspfHelloParametersSeen seen, in Witness by) => mismatches.Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in OspfMoveSeen seen, in Witness by)
    {
        Settle();
        Neighbor(seen.Version, seen.Neighbor, seen.Interface).Moved(seen.On, seen.To, seen.Printed, by);
    }

    /// <inheritdoc/>
    public void Saw(in OspfDescriptionSeen seen, in Witness by)
    {
        Settle();
        var neighbor = Neighbor(seen.Version, seen.Neighbor, seen.Interface);
        if (seen.StateAtReceipt is { } state)
        {
            exchanging = neighbor;
            neighbor.IsIn(state, by);
        }
        else if (seen.IsFirst)
        {
            neighbor.SentFirstDescription(by);
        }
    }

    /// <inheritdoc/>
    public void Saw(in OspfExchangeBegunSeen seen, in Witness by)
    {
        Settle();
        Neighbor(seen.Version, seen.Neighbor, seen.Interface).BeganExchange(by);
    }

    /// <summary>The line names no neighbour: it is the one whose Database Description was received last.</summary>
    public void Saw(in OspfNegotiationSeen seen, in Witness by)
    {
        Settle();
        if (IsExchanging(seen.Version, seen.Interface)) exchanging?.Negotiated(by);
    }

    /// <summary>Where the line names no interface, it is the neighbour whose Database Description was received last.</summary>
    public void Saw(in OspfMtuMismatchSeen seen, in Witness by)
    {
        if (IsExchanging(seen.Version, seen.Interface) && exchanging?.Id == seen.Neighbor) exchanging.MeetMtu(seen.IsLarger, by);
        else if (seen.Interface.Length > 0) Neighbor(seen.Version, seen.Neighbor, seen.Interface).MeetMtu(seen.IsLarger, by);
    }

    /// <inheritdoc/>
    public void Saw(in OspfRetransmissionsExceededSeen seen, in Witness by)
    {
        Settle();
        Neighbor(seen.Version, seen.Neighbor, seen.Interface).ExceedRetransmissions(by);
    }

    /// <inheritdoc/>
    public void Saw(in OspfDeathSeen seen, in Witness by)
    {
        Settle();
        dying = Neighbor(seen.Version, seen.Router, seen.Interface);
        dying.Died(by);
    }

    /// <summary>`log-adjacency-changes` prints moves to FULL and to DOWN only, with `detail` every step: a step between the two shows which of them is configured.</summary>
    public void Saw(in OspfAdjacencyChangeSeen seen, in Witness by)
    {
        isDetailed |= seen.To is not (OspfNeighborState.Full or OspfNeighborState.Down);
        var neighbor = Neighbor(seen.Version, seen.Neighbor, seen.Interface);
        if (dying == neighbor) dying = null;
        neighbor.Logged(seen, isDetailed, by);
    }

    /// <summary>A capture shows neighbours.</summary>
    public void Shown(Capture<OspfNeighborRow> capture, ITextSource text)
    {
        Settle();
        foreach (var row in capture.Rows)
        {
            if (Spelling<OspfNeighborState>.TryRead(row.State, out var state) && row.NeighborId.Length > 0 && row.Interface.Length > 0)
            {
                Neighbor(OspfVersion.V2, row.NeighborId, row.Interface).Shown(state, new Witness(row.Span, DeviceTime.None, text));
            }
        }
    }

    /// <inheritdoc/>
    public void Restarted(string why, in Witness by)
    {
        Settle();
        foreach (var neighbor in neighbors.Values) neighbor.Restarted(why, by);
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        Settle();
        mismatches.Settle();
        foreach (var neighbor in neighbors.Values) neighbor.Complete();
    }

    /// <summary>The syslog message of a death follows its debug line at once, and tells more: it is waited for until something else is seen.</summary>
    private void Settle()
    {
        dying?.Bury();
        dying = null;
    }

    private void RefuseHellos(OspfVersion version, string port)
    {
        foreach (var neighbor in neighbors.Values)
        {
            if (neighbor.Version == version && (port.Length == 0 || port == neighbor.Interface)) neighbor.RefusesHellos();
        }
    }

    private bool IsAnyFull(OspfVersion version, string port)
    {
        foreach (var neighbor in neighbors.Values)
        {
            if (neighbor.IsFull && neighbor.Version == version && neighbor.Interface == port) return true;
        }

        return false;
    }

    private bool IsExchanging(OspfVersion version, string port) => exchanging is { } last && last.Version == version && (port.Length == 0 || port == last.Interface);

    private long? HelloIntervalOf(string port) => device.Configuration?.Interfaces.FirstOrDefault(known => known.Name == port)?.Ospf?.HelloMs;

    private OspfNeighborReplay Neighbor(OspfVersion version, string id, string port)
    {
        if (!neighbors.TryGetValue((version, id, port), out var neighbor)) neighbors[(version, id, port)] = neighbor = new(device, version, id, port);
        return neighbor;
    }
}
