using System.Globalization;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Vrrp;

namespace Conformance.Replay.Correlation;

/// <summary>The VRRP groups of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class VrrpCorrelator(DeviceContext device) : IVrrpListener, IVolatileState
{
    /// <summary>IOS may print one move of a group twice, 4 ms apart; a second move of the same kind comes later than the shortest Master_Down_Interval.</summary>
    private static readonly TimeSpan SameMove = TimeSpan.FromMilliseconds(100);

    private readonly Dictionary<(string Interface, int Group), Group> groups = [];
    private readonly Dictionary<int, (VrrpEvent Event, Evidence Line)> events = [];

    /// <summary>
    /// A debug line names no interface: its event is the cause of the next move of a group with this number, where the table agrees. A router that is no
    /// master hears an advertisement each second, which moves nothing.
    /// </summary>
    public void Saw(in VrrpEventSeen seen, in Witness by)
    {
        if (seen.Event != VrrpEvent.AdvertisementHigherOrEqual || MayBeMaster(seen.Group)) events[seen.Group] = (seen.Event, by.ToEvidence());
        else events.Remove(seen.Group);
    }

    /// <inheritdoc/>
    public void Saw(in VrrpTransitionSeen seen, in Witness by)
    {
        var group = GroupOf(seen.Interface, seen.Group);
        if (group.IsSaidAgain(seen, by)) return;
        if (seen.From == VrrpState.Initialize && group.Replay.Possible == StateSet<VrrpState>.Of(VrrpState.Disable)) group.Replay.Assume(StateSet<VrrpState>.Of(VrrpState.Initialize));
        group.Replay.Move(ClaimOf(seen), by);
        (group.Last, group.At) = (seen, by.Time);
    }

    /// <summary>A router that starts is in Initialize (RFC 5798 §6.4.1).</summary>
    public void Restarted(string why, in Witness by)
    {
        events.Clear();
        foreach (var group in groups.Values)
        {
            if (group.Replay.Possible.IsKnown) group.Replay.Infer(VrrpState.Initialize, null, "", why, by);
        }
    }

    private bool MayBeMaster(int number)
    {
        foreach (var (key, group) in groups)
        {
            if (key.Group == number && group.Replay.Possible.Contains(VrrpState.Master)) return true;
        }

        return false;
    }

    private Claim<VrrpState, VrrpEvent> ClaimOf(in VrrpTransitionSeen seen)
    {
        var (from, to) = (seen.From, seen.To);
        if (!events.Remove(seen.Group, out var cause) || !device.Machines.Vrrp.Table.Cell(from, cause.Event).Any(row => row.To == to)) return new(from, to);
        return new(from, to, cause.Event, Spelling<VrrpEvent>.Of(cause.Event), cause.Line);
    }

    private Group GroupOf(string port, int number)
    {
        if (groups.TryGetValue((port, number), out var group)) return group;
        var replay = device.Replay(device.Machines.Vrrp, string.Create(CultureInfo.InvariantCulture, $"{port}:{number}"));
        return groups[(port, number)] = new(replay);
    }

    private sealed class Group(EntityReplay<VrrpState, VrrpEvent, NoFacts> replay)
    {
        public EntityReplay<VrrpState, VrrpEvent, NoFacts> Replay { get; } = replay;

        public VrrpTransitionSeen? Last { get; set; }

        public DeviceTime At { get; set; }

        public bool IsSaidAgain(in VrrpTransitionSeen seen, in Witness by) =>
            Last == seen && (!by.Time.TryElapsedSince(At, out var elapsed) || elapsed.Duration() < SameMove);
    }
}
