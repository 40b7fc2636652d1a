using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>What is known of the Active routers of all groups while facts are folded.</summary>
internal sealed class FailoverFold
{
    private const string Active = "Active";

    private readonly Dictionary<EntityKey, GroupStatus> groups = [];
    private readonly List<Failover> failovers = [];

    /// <summary>By group identity: the routers that are Active, who was first first.</summary>
    private readonly Dictionary<string, List<string>> holders = [];

    /// <summary>By group identity: the last router that left Active, while no other took over.</summary>
    private readonly Dictionary<string, RoleChange> losses = [];

    /// <summary>By group identity: how its only Active router became so, while nothing says from whom it took over.</summary>
    private readonly Dictionary<string, RoleChange> unopposed = [];

    private readonly Dictionary<EntityKey, GroupEventOccurred> lastEvents = [];

    /// <summary>By the name for people: how many failovers there were, and which of them nothing says yet how they ended.</summary>
    private readonly Dictionary<string, (int Count, List<int> Open)> byTitle = [];

    /// <summary>What is known of the groups.</summary>
    public IReadOnlyDictionary<EntityKey, GroupStatus> Groups => groups;

    /// <summary>The failovers, in order.</summary>
    public IReadOnlyList<Failover> Failovers => failovers;

    /// <summary>The next fact.</summary>
    public void Apply(RunEvent fact)
    {
        if (fact is not EntityEvent about) return;
        var isFirstSight = !groups.TryGetValue(about.Entity, out var before) || before.State.Length == 0;
        if (GroupView.After(fact, before) is { } status) groups[about.Entity] = status;
        switch (fact)
        {
            case GroupEventOccurred occurred:
                lastEvents[occurred.Entity] = occurred;
                break;
            case StateSeen { Entity.Protocol: GroupView.Protocol, State: Active } seen:
                Seen(seen);
                break;
            case Transitioned { Entity.Protocol: GroupView.Protocol } move:
                Moved(move, move.From, move.To, move.Event, isInferred: false, isFirstSight);
                break;
            case Inferred { Entity.Protocol: GroupView.Protocol } move:
                Moved(move, move.From, move.To, move.Event, isInferred: true, isFirstSight);
                break;
        }
    }

    /// <summary>The first sight of an Active router: it holds the role already.</summary>
    private void Seen(StateSeen seen)
    {
        var active = HoldersOf(IdentityOf(seen.Entity));
        if (!active.Contains(seen.Entity.Device)) active.Add(seen.Entity.Device);
    }

    private void Moved(EntityEvent fact, string from, string to, string on, bool isInferred, bool isFirstSight)
    {
        if (to != Active && from != Active) return;
        var peer = lastEvents.TryGetValue(fact.Entity, out var last) && last.Event == on ? last.Peer : "";
        var change = new RoleChange(fact.Entity, from, to, on, peer, isInferred, fact.Time, fact.Evidence);
        if (to == Active) Entered(change);
        else if (!isFirstSight || !TryLeftToAnother(change)) Left(change);
    }

    private void Entered(RoleChange change)
    {
        var (group, device) = (IdentityOf(change.Entity), change.Entity.Device);
        var active = HoldersOf(group);
        if (active.Contains(device)) return;
        losses.Remove(group, out var loss);
        var (wasDual, previous) = (active.Count > 0, active.Count > 0 ? active[^1] : loss?.Entity.Device);
        active.Add(device);
        unopposed.Remove(group);
        if (previous is null) unopposed[group] = change;
        else if (previous != device) Begin(groups[change.Entity], previous, change, loss, wasDual);
    }

    /// <summary>
    /// A router of which the first line says that it leaves Active was Active before: the only other one took over from it, as routers that preempt do before the other yields. Whether
    /// both were Active at once, only clocks that agree tell.
    /// </summary>
    private bool TryLeftToAnother(RoleChange loss)
    {
        if (!unopposed.Remove(IdentityOf(loss.Entity), out var takeover) || takeover.Entity.Device == loss.Entity.Device) return false;
        Begin(groups[takeover.Entity], loss.Entity.Device, takeover, loss, IsSurelyBefore(takeover.Time, loss.Time));
        return true;
    }

    private static bool IsSurelyBefore(DeviceTime one, DeviceTime other) =>
        IsExact(one) && IsExact(other) && one.Kind == other.Kind && one.Zone == other.Zone && one.IsBefore(other);

    private static bool IsExact(DeviceTime time) => time is { Kind: ClockKind.MonthDay or ClockKind.Dated, Quality: ClockQuality.Authoritative };

    private void Begin(GroupStatus status, string from, RoleChange takeover, RoleChange? loss, bool wasDual)
    {
        var (count, open) = byTitle.TryGetValue(status.Title, out var known) ? known : (0, []);
        byTitle[status.Title] = (count + 1, open);
        if (loss is null) open.Add(failovers.Count);
        failovers.Add(new(status.Title, status.VirtualIp, count + 1, from, takeover.Entity.Device, takeover, loss, wasDual));
    }

    private void Left(RoleChange change)
    {
        var (group, device) = (IdentityOf(change.Entity), change.Entity.Device);
        var active = HoldersOf(group);
        var open = byTitle.TryGetValue(groups[change.Entity].Title, out var known) ? known.Open : [];
        var last = open.FindLastIndex(place => failovers[place].From == device || (failovers[place].To == device && active.Contains(failovers[place].From)));
        active.Remove(device);
        if (unopposed.TryGetValue(group, out var entered) && entered.Entity.Device == device) unopposed.Remove(group);
        if (last < 0)
        {
            losses[group] = change;
            return;
        }

        var failover = failovers[open[last]];
        failovers[open[last]] = failover.From == device ? failover with { Loss = change } : failover with { Return = change };
        open.RemoveAt(last);
    }

    private string IdentityOf(EntityKey entity) => groups.TryGetValue(entity, out var status) ? status.Identity : entity.Instance;

    private List<string> HoldersOf(string group)
    {
        if (!holders.TryGetValue(group, out var active)) holders[group] = active = [];
        return active;
    }
}
