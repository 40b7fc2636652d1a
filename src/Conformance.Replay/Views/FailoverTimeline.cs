using System.Collections.Immutable;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// Who was the Active router of each group, and each time the role went over. Routers of one group are known by their virtual address. It holds whichever
/// router's log comes first.
/// </summary>
/// <param name="Groups">What is known of the groups.</param>
/// <param name="Holders">By group identity: the routers that are Active.</param>
/// <param name="Losses">By group identity: the last router that left Active, while no other took over.</param>
/// <param name="LastEvents">By entity: the last event printed.</param>
/// <param name="Failovers">The failovers, in order.</param>
public sealed record FailoverTimeline(
    GroupView Groups,
    ImmutableDictionary<string, ImmutableList<string>> Holders,
    ImmutableDictionary<string, RoleChange> Losses,
    ImmutableDictionary<EntityKey, GroupEventOccurred> LastEvents,
    ImmutableList<Failover> Failovers)
{
    private const string Active = "Active";

    /// <summary>Nothing known.</summary>
    public static FailoverTimeline Empty { get; } = new(
        GroupView.Empty,
        ImmutableDictionary<string, ImmutableList<string>>.Empty,
        ImmutableDictionary<string, RoleChange>.Empty,
        ImmutableDictionary<EntityKey, GroupEventOccurred>.Empty,
        []);

    /// <summary>The view after a fact.</summary>
    public FailoverTimeline Apply(RunEvent fact)
    {
        var next = this with { Groups = Groups.Apply(fact) };
        return fact switch
        {
            GroupEventOccurred occurred => next with { LastEvents = LastEvents.SetItem(occurred.Entity, occurred) },
            StateSeen { Entity.Protocol: GroupView.Protocol, State: Active } seen => next.Seen(seen),
            Transitioned { Entity.Protocol: GroupView.Protocol } move => next.Moved(move, move.From, move.To, move.Event, isInferred: false),
            Inferred { Entity.Protocol: GroupView.Protocol } move => next.Moved(move, move.From, move.To, move.Event, isInferred: true),
            _ => next,
        };
    }

    /// <summary>The first sight of an Active router: it holds the role already.</summary>
    private FailoverTimeline Seen(StateSeen seen)
    {
        var (group, holders) = HoldersOf(seen.Entity);
        return holders.Contains(seen.Entity.Device) ? this : this with { Holders = Holders.SetItem(group, holders.Add(seen.Entity.Device)) };
    }

    private FailoverTimeline Moved(EntityEvent fact, string from, string to, string on, bool isInferred)
    {
        var peer = LastEvents.TryGetValue(fact.Entity, out var last) && last.Event == on ? last.Peer : "";
        var change = new RoleChange(fact.Entity, from, to, on, peer, isInferred, fact.Time, fact.Evidence);
        if (to == Active) return Entered(change);
        return from == Active ? Left(change) : this;
    }

    private FailoverTimeline Entered(RoleChange change)
    {
        var device = change.Entity.Device;
        var (group, holders) = HoldersOf(change.Entity);
        if (holders.Contains(device)) return this;
        var previous = holders.IsEmpty ? Losses.GetValueOrDefault(group)?.Entity.Device : holders[^1];
        var next = this with { Holders = Holders.SetItem(group, holders.Add(device)), Losses = Losses.Remove(group) };
        if (previous is null || previous == device) return next;
        var status = Groups.Groups[change.Entity];
        var number = Failovers.Count(failover => failover.Group == status.Title) + 1;
        return next with
        {
            Failovers = Failovers.Add(new(status.Title, status.VirtualIp, number, previous, device, change, Losses.GetValueOrDefault(group), !holders.IsEmpty)),
        };
    }

    private FailoverTimeline Left(RoleChange change)
    {
        var (group, holders) = HoldersOf(change.Entity);
        var device = change.Entity.Device;
        var next = this with { Holders = Holders.SetItem(group, holders.Remove(device)) };
        var title = Groups.Groups[change.Entity].Title;
        var open = Failovers.FindLastIndex(failover => failover.Group == title && failover is { Loss: null, Return: null } && (failover.From == device || (failover.To == device && holders.Contains(failover.From))));
        if (open < 0) return next with { Losses = Losses.SetItem(group, change) };
        var failover = Failovers[open];
        return next with { Failovers = Failovers.SetItem(open, failover.From == device ? failover with { Loss = change } : failover with { Return = change }) };
    }

    private (string Group, ImmutableList<string> Holders) HoldersOf(EntityKey entity)
    {
        var group = Groups.Groups.TryGetValue(entity, out var status) ? status.Identity : entity.Instance;
        return (group, Holders.GetValueOrDefault(group) ?? []);
    }
}
