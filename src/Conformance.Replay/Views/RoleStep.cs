using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>What a log tells of a router's role: that it took or gave up forwarding, or forwards.</summary>
/// <param name="Change">The move; where it is none, from and to the state that forwards.</param>
/// <param name="IsSight">Whether it is no move: the line shows it as forwarding.</param>
internal sealed record RoleStep(RoleChange Change, bool IsSight)
{
    private string Role => ForwardingRole.StateOf(Change.Entity.Protocol)!;

    /// <summary>The device.</summary>
    public string Device => Change.Entity.Device;

    /// <summary>Whether it began to forward.</summary>
    public bool IsEntry => !IsSight && Change.To == Role;

    /// <summary>Whether it ceased to.</summary>
    public bool IsLeave => !IsSight && Change.From == Role;

    /// <summary>Whether another router made it leave by forwarding, or by beginning to.</summary>
    public bool IsLeaveToAnother => IsLeave && Change.IsYield;

    /// <summary>The steps of a run, in the order of its facts.</summary>
    public static IReadOnlyList<RoleStep> In(IReadOnlyList<RunEvent> facts)
    {
        var steps = new List<RoleStep>();
        var left = new Dictionary<EntityKey, int>();
        var events = new Dictionary<EntityKey, GroupEventOccurred>();
        var active = new HashSet<EntityKey>();
        var known = new ActiveRouters();
        var late = facts.OfType<GapFound>().Where(gap => gap.Kind == GapKind.Overtaken).Select(gap => gap.Evidence[0]).ToHashSet();
        foreach (var fact in facts.OfType<EntityEvent>())
        {
            if (ForwardingRole.StateOf(fact.Entity.Protocol) is not { } role) continue;
            if (fact is GroupEventOccurred occurred) events[occurred.Entity] = occurred;
            known.Learn(fact);
            if (left.TryGetValue(fact.Entity, out var place) && known.Now(fact.Entity) is { Address.Length: > 0 } now) Name(steps, place, now);
            if (StatedBy(fact) is not { } stated || (stated.From != role && stated.To != role && (!active.Contains(fact.Entity) || late.Contains(fact.Evidence[0])))) continue;
            if (stated.To == role) active.Add(fact.Entity);
            else active.Remove(fact.Entity);
            var change = ChangeOf(fact, role, stated, events);
            var isSight = stated.From == role && stated.To == role;
            if (!isSight && change.To == role && known.Before(change.Entity) is var (address, by)) change = change with { ActiveBefore = address, ActiveBeforeBy = by };
            if (stated.To == role) left.Remove(fact.Entity);
            else left[fact.Entity] = steps.Count;
            steps.Add(new(change, isSight));
            if (stated.To != role && known.Now(fact.Entity) is { Address.Length: > 0 } named) Name(steps, steps.Count - 1, named);
        }

        return steps;
    }

    /// <summary>Whether a fact says what a group was in.</summary>
    public static bool IsStated(RunEvent fact) => fact is EntityEvent seen && ForwardingRole.StateOf(seen.Entity.Protocol) is not null && StatedBy(seen) is not null;

    /// <summary>Who was Active when a router had left is what its lines tell first.</summary>
    private static void Name(List<RoleStep> steps, int place, (string Address, IReadOnlyList<Evidence> By) router)
    {
        var step = steps[place];
        if (step.Change.ActiveAfter.Length == 0) steps[place] = step with { Change = step.Change with { ActiveAfter = router.Address, ActiveAfterBy = router.By } };
    }

    /// <summary>The states that a fact says the group was in before it and behind it; null where it says none.</summary>
    private static (string From, string To, string On, bool IsInferred)? StatedBy(EntityEvent fact) => fact switch
    {
        StateSeen seen => (seen.State, seen.State, "", false),
        GroupEventOccurred occurred => (occurred.State, occurred.State, "", false),
        GroupStillActive => (GroupView.Active, GroupView.Active, "", false),
        Transitioned move => (move.From, move.To, move.Event, false),
        Inferred move => (move.From, move.To, move.Event, true),
        Rejected move => (move.From, move.To, move.Event, false),
        _ => null,
    };

    /// <summary>A group that forwarded, and of which a line says that it is in another state, left at some time before.</summary>
    private static RoleChange ChangeOf(EntityEvent fact, string role, (string From, string To, string On, bool IsInferred) stated, Dictionary<EntityKey, GroupEventOccurred> events)
    {
        var leftUnseen = stated.From != role && stated.To != role;
        var peer = stated.On.Length > 0 && events.TryGetValue(fact.Entity, out var last) && last.Event == stated.On ? last.Peer : "";
        return new(fact.Entity, leftUnseen ? role : stated.From, stated.To, leftUnseen ? "" : stated.On, peer, stated.IsInferred || leftUnseen, fact.Time, fact.Evidence);
    }
}
