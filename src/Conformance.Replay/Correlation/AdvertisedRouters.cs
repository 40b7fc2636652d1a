using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>What the routers of an HSRP group say of themselves in their packets: it is a fact when it is new.</summary>
/// <param name="device">The device that prints them.</param>
internal sealed class AdvertisedRouters(DeviceContext device)
{
    private readonly Dictionary<string, (int Priority, string VirtualIp)> routers = [];
    private HsrpPacketSeen sent;
    private HsrpPacketSeen received;

    /// <summary>A packet passes. Nearly all say what the last one in their direction said.</summary>
    public void Saw(EntityKey group, in HsrpPacketSeen seen, in Witness by)
    {
        ref var last = ref seen.Received ? ref received : ref sent;
        if (ReferenceEquals(last.Sender, seen.Sender) && last.Priority == seen.Priority && ReferenceEquals(last.VirtualIp, seen.VirtualIp)) return;
        var stated = (seen.Priority, seen.VirtualIp);
        if (routers.TryGetValue(seen.Sender, out var before) && before == stated)
        {
            last = seen;
            return;
        }

        routers[seen.Sender] = stated;
        (sent, received) = (default, default);
        device.VirtualAddresses.Add(seen.VirtualIp);
        device.Journal.Append(new RouterAdvertised(group, seen.Sender, !seen.Received, seen.Priority, seen.VirtualIp, by.Time, [by.ToEvidence()]));
    }
}
