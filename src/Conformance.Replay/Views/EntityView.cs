using System.Collections.Immutable;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The entities of a run: the state of each, and the way it came there.</summary>
/// <param name="Entities">By entity, in the order of first sight.</param>
public sealed record EntityView(ImmutableDictionary<EntityKey, EntityHistory> Entities)
{
    /// <summary>No entity.</summary>
    public static EntityView Empty { get; } = new(ImmutableDictionary<EntityKey, EntityHistory>.Empty);

    /// <summary>The view after a fact.</summary>
    public EntityView Apply(RunEvent fact) => fact switch
    {
        StateSeen seen => With(seen, history => history.SeenIn(seen.State)),
        Transitioned move => With(move, history => history.Moved(new(move.From, move.Event, move.To, IsInferred: false, IsAllowed: true))),
        Inferred move => With(move, history => history.Moved(new(move.From, move.Event, move.To, IsInferred: true, IsAllowed: true))),
        Rejected move => With(move, history => history.Moved(new(move.From, move.Event, move.To, IsInferred: false, IsAllowed: false))),
        GapFound gap when gap.Kind == GapKind.State => With(gap, history => history with { HasGap = true }),
        EntityRenamed renamed => Rename(renamed),
        NegotiationFailed failed => With(failed, history => history with { Failure = failed.Cause }),
        _ => this,
    };

    private EntityView Rename(EntityRenamed fact) => Entities.TryGetValue(fact.Before, out var history)
        ? new(Entities.Remove(fact.Before).SetItem(fact.Entity, history with { Entity = fact.Entity }))
        : this;

    private EntityView With(EntityEvent fact, Func<EntityHistory, EntityHistory> change)
    {
        var known = Entities.GetValueOrDefault(fact.Entity) ?? new(fact.Entity, null, "", [], HasGap: false);
        return new(Entities.SetItem(fact.Entity, change(known)));
    }
}
