using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The SAs that packets named and the device did not have: one that is missing is told once, however often its packets came.</summary>
/// <param name="device">The device.</param>
internal sealed class UnknownSpis(DeviceContext device)
{
    private readonly MessageTally<UnknownSpiSeen> seen = new(device.Times);

    /// <summary>A message says that a packet came.</summary>
    public void Saw(in UnknownSpiSeen packet, in Witness by) => seen.Saw(packet, by);

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var (packet, messages) in seen.All)
        {
            var sa = new SaIdentity(SaDirection.Inbound, packet.Protocol, packet.Spi, packet.Destination, packet.Source, "", "");
            var key = new EntityKey(device.Device, device.Machines.IpsecSa.Table.Name, IpsecSaReplay.InstanceOf(sa));
            device.Journal.Append(new UnknownSpiReceived(key, sa, messages.Count, messages.First.Time, messages.Evidence) { Lasted = messages.Lasted });
        }
    }
}
