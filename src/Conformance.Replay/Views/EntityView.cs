using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The entities of a run: the state of each, and the way it came there.</summary>
/// <param name="Entities">By entity.</param>
public sealed record EntityView(IReadOnlyDictionary<EntityKey, EntityHistory> Entities)
{
    /// <summary>The view after all of <paramref name="facts"/>, in order.</summary>
    public static EntityView Of(IEnumerable<RunEvent> facts)
    {
        var entities = new Dictionary<EntityKey, EntityHistory>();
        foreach (var fact in facts.OfType<EntityEvent>())
        {
            if (fact is EntityRenamed renamed) Rename(entities, renamed);
            else if (After(fact, entities.GetValueOrDefault(fact.Entity)) is { } history) entities[fact.Entity] = history;
        }

        return new(entities);
    }

    /// <summary>The history of an entity after a fact, null for one that says nothing of it.</summary>
    private static EntityHistory? After(EntityEvent fact, EntityHistory? before)
    {
        var history = before ?? new(fact.Entity, null, "", [], HasGap: false);
        return fact switch
        {
            StateSeen seen => history.SeenIn(seen.State),
            StatesNarrowed narrowed => history.Narrowed(narrowed.Began, narrowed.Now),
            Transitioned move => history.Moved(new(move.From, move.Event, move.To, IsInferred: false, IsAllowed: true)),
            Inferred move => history.Moved(new(move.From, move.Event, move.To, IsInferred: true, IsAllowed: true)),
            Rejected move => history.Moved(new(move.From, move.Event, move.To, IsInferred: false, IsAllowed: false)),
            GapFound gap when gap.Kind == GapKind.State => history with { HasGap = true },
            NegotiationFailed failed => history with { Failure = failed.Cause },
            _ => null,
        };
    }

    private static void Rename(Dictionary<EntityKey, EntityHistory> entities, EntityRenamed fact)
    {
        if (entities.Remove(fact.Before, out var history)) entities[fact.Entity] = history with { Entity = fact.Entity };
    }
}
