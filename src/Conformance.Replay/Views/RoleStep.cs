using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>What a log tells of a router's role: that it entered or left Active, or is Active.</summary>
/// <param name="Change">The move; where it is none, from Active to Active.</param>
/// <param name="IsSight">Whether it is no move: the line shows it as Active.</param>
internal sealed record RoleStep(RoleChange Change, bool IsSight)
{
    /// <summary>The device.</summary>
    public string Device => Change.Entity.Device;

    /// <summary>Whether it became Active.</summary>
    public bool IsEntry => !IsSight && Change.To == GroupView.Active;

    /// <summary>Whether it left Active.</summary>
    public bool IsLeave => !IsSight && Change.From == GroupView.Active;

    /// <summary>Whether another router made it leave by being Active, or becoming so (RFC 2281 §5.7, events g and j).</summary>
    public bool IsLeaveToAnother => IsLeave && Change.Event is "g" or "j";

    /// <summary>The steps of a run, in the order of its facts.</summary>
    public static IEnumerable<RoleStep> In(IReadOnlyList<RunEvent> facts)
    {
        var events = new Dictionary<EntityKey, GroupEventOccurred>();
        var active = new HashSet<EntityKey>();
        var late = facts.OfType<GapFound>().Where(gap => gap.Kind == GapKind.Overtaken).Select(gap => gap.Evidence[0]).ToHashSet();
        foreach (var fact in facts.OfType<EntityEvent>().Where(fact => fact.Entity.Protocol == GroupView.Protocol))
        {
            if (fact is GroupEventOccurred occurred) events[occurred.Entity] = occurred;
            if (StatedBy(fact) is not { } stated || (!IsAbout(stated) && (!active.Contains(fact.Entity) || late.Contains(fact.Evidence[0])))) continue;
            if (stated.To == GroupView.Active) active.Add(fact.Entity);
            else active.Remove(fact.Entity);
            yield return new(ChangeOf(fact, stated, events), stated is { From: GroupView.Active, To: GroupView.Active });
        }
    }

    private static bool IsAbout((string From, string To, string On, bool IsInferred) stated) => stated.From == GroupView.Active || stated.To == GroupView.Active;

    /// <summary>The states that a fact says the group was in before it and behind it; null where it says none.</summary>
    private static (string From, string To, string On, bool IsInferred)? StatedBy(EntityEvent fact) => fact switch
    {
        StateSeen seen => (seen.State, seen.State, "", false),
        GroupEventOccurred occurred => (occurred.State, occurred.State, "", false),
        GroupStillActive => (GroupView.Active, GroupView.Active, "", false),
        Transitioned move => (move.From, move.To, move.Event, false),
        Inferred move => (move.From, move.To, move.Event, true),
        _ => null,
    };

    /// <summary>A group that was Active, and of which a line says that it is in another state, left at some time before.</summary>
    private static RoleChange ChangeOf(EntityEvent fact, (string From, string To, string On, bool IsInferred) stated, Dictionary<EntityKey, GroupEventOccurred> events)
    {
        var leftUnseen = !IsAbout(stated);
        var peer = stated.On.Length > 0 && events.TryGetValue(fact.Entity, out var last) && last.Event == stated.On ? last.Peer : "";
        return new(fact.Entity, leftUnseen ? GroupView.Active : stated.From, stated.To, leftUnseen ? "" : stated.On, peer, stated.IsInferred || leftUnseen, fact.Time, fact.Evidence);
    }
}
