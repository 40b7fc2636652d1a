using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// Packets of one device that were discarded for their area, their network, their authentication or their sender's router ID (RFC 2328 §8.2, §10.5, §C.1): no adjacency with their sender can form. The first of
/// a sender and a reason is recorded.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class OspfPacketRefusals(DeviceContext device)
{
    private readonly HashSet<OspfPacketRefusedSeen> recorded = [];

    /// <summary>A packet was discarded.</summary>
    public void Saw(in OspfPacketRefusedSeen seen, in Witness by)
    {
        if (!recorded.Add(seen)) return;
        var entity = new EntityKey(device.Device, "ospf", OspfNeighborReplay.InstanceOf(seen.Version, seen.Source, seen.Interface));
        device.Journal.Append(new NegotiationFailed(entity, $"its packets are discarded: {seen.Reason}", by.Time, [by.ToEvidence()]) { Clause = ClauseOf(seen.Check) });
    }

    private static string ClauseOf(OspfPacketCheck check) => check switch
    {
        OspfPacketCheck.Hello => "RFC 2328 §10.5",
        OspfPacketCheck.RouterId => "RFC 2328 §C.1",
        _ => "RFC 2328 §8.2",
    };
}
