namespace Conformance.Replay.Views;

/// <summary>What is known of the Active routers of all groups while their steps are folded.</summary>
/// <param name="groups">What is known of the groups.</param>
/// <param name="order">What tells which line was first.</param>
internal sealed class FailoverFold(GroupView groups, RoleOrder order)
{
    /// <summary>As long two routers may be Active at a takeover: twice the Hello time (PROTOCOLS G1), 3 s where none is configured (RFC 2281 §5.1).</summary>
    private static readonly TimeSpan Handover = TimeSpan.FromSeconds(6);

    private readonly List<Failover> failovers = [];

    /// <summary>By group identity: the routers that are Active, who was first first.</summary>
    private readonly Dictionary<string, List<string>> holders = [];

    /// <summary>By group identity: the last router that left Active, while no other took over.</summary>
    private readonly Dictionary<string, RoleChange> losses = [];

    /// <summary>By group identity: the last router that became Active, while nothing told who was before.</summary>
    private readonly Dictionary<string, RoleChange> entries = [];

    /// <summary>By the name for people: how many failovers there were, and which of them nothing says yet how they ended.</summary>
    private readonly Dictionary<string, (int Count, List<int> Open)> byTitle = [];

    /// <summary>The failovers, in order.</summary>
    public IReadOnlyList<Failover> Failovers => failovers;

    /// <summary>The next step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isOrdered">Whether it is known to be behind those of other routers that were told before.</param>
    public void Apply(RoleStep step, bool isOrdered)
    {
        var group = groups.Groups[step.Change.Entity].Identity;
        if (step.IsLeave) Left(group, step, isOrdered);
        else if (step.IsEntry) Entered(group, step);
        else Shown(group, step, isOrdered);
    }

    /// <summary>A router is Active: another one that became so before did it while this one was.</summary>
    private void Shown(string group, RoleStep step, bool isOrdered)
    {
        var active = HoldersOf(group);
        if (!active.Contains(step.Device)) active.Add(step.Device);
        else if (isOrdered && OpenOf(step) is var open && open.FindLastIndex(place => failovers[place].From == step.Device && active.Contains(failovers[place].To)) is >= 0 and var last)
        {
            failovers[open[last]] = failovers[open[last]] with { WasDual = true, StillActive = step.Change };
        }
    }

    private void Entered(string group, RoleStep step)
    {
        var active = HoldersOf(group);
        if (active.Contains(step.Device)) return;
        losses.Remove(group, out var loss);
        entries.Remove(group);
        if (active.Count > 0) loss = null;
        var previous = active.Count > 0 ? active[^1] : loss?.Entity.Device;
        active.Add(step.Device);
        if (previous is null) entries[group] = step.Change;
        else if (previous != step.Device) Begin(previous, step.Change, loss, wasDual: false);
    }

    private void Begin(string from, RoleChange takeover, RoleChange? loss, bool wasDual)
    {
        var status = groups.Groups[takeover.Entity];
        var (count, open) = byTitle.TryGetValue(status.Title, out var known) ? known : (0, []);
        byTitle[status.Title] = (count + 1, open);
        if (loss is null) open.Add(failovers.Count);
        failovers.Add(new(status.Title, status.VirtualIp, count + 1, from, takeover.Entity.Device, takeover, loss, wasDual));
    }

    private void Left(string group, RoleStep step, bool isOrdered)
    {
        var (active, device) = (HoldersOf(group), step.Device);
        var open = OpenOf(step);
        var last = open.FindLastIndex(place => failovers[place].From == device || (failovers[place].To == device && active.Contains(failovers[place].From)));
        active.Remove(device);
        if (last >= 0) End(open, last, step, isOrdered);
        else if (entries.TryGetValue(group, out var entry) && IsHandover(entry, step, isOrdered)) Begin(device, entry, step.Change, wasDual: true);
        else losses[group] = step.Change;
    }

    /// <summary>A line tells how a failover ended for one of its two routers. Both were Active if its clock, its phase or the router itself says so; what only a later state proves may have been at any time before.</summary>
    private void End(List<int> open, int last, RoleStep step, bool isOrdered)
    {
        var failover = failovers[open[last]];
        var wasDual = failover.WasDual || step.IsLeaveToAnother || (isOrdered && failover.From == step.Device && !step.Change.IsInferred);
        failovers[open[last]] = failover.From == step.Device ? failover with { Loss = step.Change, WasDual = wasDual } : failover with { Return = step.Change, WasDual = wasDual };
        open.RemoveAt(last);
    }

    /// <summary>Whether a router left as another one became Active, of which nothing told from whom it took over.</summary>
    private bool IsHandover(RoleChange entry, RoleStep leave, bool isOrdered)
    {
        if (entry.Entity.Device == leave.Device) return false;
        return isOrdered ? order.Between(entry, leave.Change) is { } apart && apart.Longest >= TimeSpan.Zero && apart.Longest <= Handover : leave.IsLeaveToAnother;
    }

    private List<int> OpenOf(RoleStep step) => byTitle.TryGetValue(groups.Groups[step.Change.Entity].Title, out var known) ? known.Open : [];

    private List<string> HoldersOf(string group)
    {
        if (!holders.TryGetValue(group, out var active)) holders[group] = active = [];
        return active;
    }
}
