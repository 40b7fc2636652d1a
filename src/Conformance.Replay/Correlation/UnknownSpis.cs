using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The SAs that packets named and the device did not have: one that is missing is told once, however often its packets came.</summary>
/// <param name="device">The device.</param>
internal sealed class UnknownSpis(DeviceContext device)
{
    private readonly OrderedDictionary<UnknownSpiSeen, (int Messages, TimeMark First, Witness Last, Interval? Lasted)> seen = [];

    /// <summary>A message says that a packet came.</summary>
    public void Saw(in UnknownSpiSeen packet, in Witness by)
    {
        var mark = device.Times.Mark(by);
        seen[packet] = seen.TryGetValue(packet, out var known) ? (known.Messages + 1, known.First, by, device.Times.Between(known.First, mark, out _)) : (1, mark, by, null);
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var (packet, (messages, first, last, lasted)) in seen)
        {
            var sa = new SaIdentity(SaDirection.Inbound, packet.Protocol, packet.Spi, packet.Destination, packet.Source, "", "");
            var key = new EntityKey(device.Device, device.Machines.IpsecSa.Table.Name, IpsecSaReplay.InstanceOf(sa));
            IReadOnlyList<Evidence> evidence = messages == 1 ? [first.ToEvidence(last.Source)] : [first.ToEvidence(last.Source), last.ToEvidence()];
            device.Journal.Append(new UnknownSpiReceived(key, sa, messages, first.Time, evidence) { Lasted = lasted });
        }
    }
}
