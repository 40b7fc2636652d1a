using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// Packets of one device that were discarded for their area, their network or their authentication (RFC 2328 §8.2, §10.5): no adjacency with their sender can form. The first of
/// a sender and a reason is recorded.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class OspfPacketRefusals(DeviceContext device)
{
    private const string PacketsAreChecked = "RFC 2328 §8.2";
    private const string HellosAreChecked = "RFC 2328 §10.5";
    private readonly HashSet<OspfPacketRefusedSeen> recorded = [];

    /// <summary>A packet was discarded.</summary>
    public void Saw(in OspfPacketRefusedSeen seen, in Witness by)
    {
        if (!recorded.Add(seen)) return;
        var entity = new EntityKey(device.Device, "ospf", OspfNeighborReplay.InstanceOf(seen.Version, seen.Source, seen.Interface));
        device.Journal.Append(new NegotiationFailed(entity, $"its packets are discarded: {seen.Reason}", by.Time, [by.ToEvidence()]) { Clause = seen.IsHello ? HellosAreChecked : PacketsAreChecked });
    }
}
