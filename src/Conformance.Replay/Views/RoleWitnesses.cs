using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// How far the logs of the routers tell of them. A log that ended before another router took the role, or a router of which there are answers alone, does not tell that it still had it then.
/// </summary>
internal sealed class RoleWitnesses
{
    private readonly RoleOrder order;
    private readonly HashSet<string> logged = [];
    private readonly Dictionary<string, DeviceTime> last = [];

    /// <summary>Learns how far the logs of a run reach.</summary>
    /// <param name="facts">The facts of the run.</param>
    /// <param name="order">What compares the routers' clocks.</param>
    public RoleWitnesses(IEnumerable<RunEvent> facts, RoleOrder order)
    {
        this.order = order;
        foreach (var fact in facts.OfType<EntityEvent>())
        {
            if (fact.Time.IsPrinted) last[fact.Entity.Device] = fact.Time;
            if (fact.Time.IsPrinted || fact is Transitioned or GroupEventOccurred) logged.Add(fact.Entity.Device);
        }
    }

    /// <summary>Whether a router's log may tell that it still had the role when another one took it: it reaches so far, or nothing tells how far.</summary>
    public bool ReachTo(string device, RoleChange takeover) =>
        logged.Contains(device) && !(last.TryGetValue(device, out var time) && order.Between(device, time, takeover) is { } since && since.Shortest > TimeSpan.Zero);
}
