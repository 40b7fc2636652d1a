using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// Who was the Active router of each group, and each time the role went over. Routers of one group are known by their virtual address. It holds whichever
/// router's log comes first.
/// </summary>
/// <param name="Groups">What is known of the groups.</param>
/// <param name="Failovers">The failovers, in order.</param>
/// <param name="Clock">What compares the routers' clocks.</param>
/// <param name="Unpaired">The routers whose failovers cannot be told, since nothing says which are of one group.</param>
/// <param name="Untold">How routers that stood by began to forward, of which nothing tells whether another one did before: a failover, or the first election.</param>
public sealed record FailoverTimeline(
    GroupView Groups, IReadOnlyList<Failover> Failovers, CommonClock Clock, IReadOnlyList<UnpairedRouters> Unpaired, IReadOnlyList<RoleChange> Untold)
{
    /// <summary>The timeline after all of <paramref name="facts"/>, in order.</summary>
    public static FailoverTimeline Of(IReadOnlyList<RunEvent> facts)
    {
        var (groups, clock) = (GroupView.Of(facts), CommonClock.Of(facts));
        var order = new RoleOrder(facts, clock);
        RoleStep[] steps = [.. Telling(RoleStep.In(facts), order)];
        var keys = new GroupKeys(groups, facts.OfType<RunStarted>().FirstOrDefault(), steps.Select(step => step.Change.Entity));
        var fold = new FailoverFold(groups, keys, order, new StartedRouters(facts, order, keys), Logged(facts));
        foreach (var (step, isOrdered) in InOrder(steps, keys, order)) fold.Apply(step, isOrdered);
        fold.Complete();
        return new(groups, fold.Failovers, clock, UnpairedRouters.In(steps, keys), fold.Untold);
    }

    /// <summary>The routers whose moves or events are logged, or anything of them with a time.</summary>
    private static HashSet<string> Logged(IReadOnlyList<RunEvent> facts) =>
        [.. facts.OfType<EntityEvent>().Where(fact => fact.Time.IsPrinted || fact is Transitioned or GroupEventOccurred).Select(fact => fact.Entity.Device)];

    /// <summary>An answer of another file, which nobody dated, tells at most who was Active at first.</summary>
    private static IEnumerable<RoleStep> Telling(IEnumerable<RoleStep> steps, RoleOrder order)
    {
        var met = new HashSet<EntityKey>();
        return steps.Where(step => met.Add(step.Change.Entity) || !step.IsSight || order.IsPlaced(step));
    }

    /// <summary>The steps of each group in turns where their order is not known, at the places of that group's steps.</summary>
    private static (RoleStep Step, bool IsOrdered)[] InOrder(RoleStep[] steps, GroupKeys keys, RoleOrder order)
    {
        var placed = new (RoleStep Step, bool IsOrdered)[steps.Length];
        foreach (var places in Enumerable.Range(0, steps.Length).GroupBy(place => keys.Of(steps[place].Change.Entity)))
        {
            foreach (var (place, step) in places.Zip(Arranged([.. places.Select(place => steps[place])], order))) placed[place] = step;
        }

        return placed;
    }

    private static IEnumerable<(RoleStep Step, bool IsOrdered)> Arranged(IReadOnlyList<RoleStep> steps, RoleOrder order)
    {
        var turns = new RoleTurns();
        for (var first = 0; first < steps.Count;)
        {
            var phase = steps.Skip(first).TakeWhile(step => order.PhaseOf(step) == order.PhaseOf(steps[first])).ToList();
            var isOrdered = phase.Zip(phase.Skip(1)).All(pair => order.IsKnown(pair.First, pair.Second));
            if (isOrdered) turns.Pass(phase);
            else phase = [.. turns.Arrange(phase)];
            foreach (var step in phase) yield return (step, isOrdered);
            first += phase.Count;
        }
    }
}
