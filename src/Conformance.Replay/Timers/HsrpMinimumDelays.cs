using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>How long HSRP waits on each interface after it came up (Cisco document 213822).</summary>
/// <param name="device">The device.</param>
internal sealed class HsrpMinimumDelays(DeviceContext device)
{
    private readonly Dictionary<string, TimeMark> up = [];

    /// <summary>HSRP noticed its interface.</summary>
    public void Saw(in HsrpInterfaceSeen seen, in Witness by)
    {
        if (seen.Change == HsrpInterfaceChange.Down) up.Remove(seen.Interface);
        else if (seen.Change == HsrpInterfaceChange.Up) up.TryAdd(seen.Interface, device.Times.Mark(by));
        else if (up.Remove(seen.Interface, out var start)) device.Expired(new(device.Device, "hsrp", seen.Interface), TimerKind.HsrpMinimumDelay, "", start, null, by);
    }
}
