using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>
/// Numbers the moves of an entity in the order in which they were made. A fact stands where its line stands, so that a line which was overtaken is told late; its number is that of its place. The time of
/// a line alone does not tell that it is late, since clocks are set back: the account that was found of it does (ADR 12).
/// </summary>
public static class LateMoves
{
    /// <summary>The facts in their order, each move with its number.</summary>
    public static IReadOnlyList<RunEvent> Numbered(IReadOnlyList<RunEvent> facts)
    {
        var late = facts.OfType<GapFound>().Where(gap => gap.Kind == GapKind.Overtaken).ToLookup(gap => gap.Entity);
        if (late.Count == 0) return facts;
        var numbers = new Dictionary<EntityEvent, int>(ReferenceEqualityComparer.Instance);
        foreach (var moves in facts.OfType<EntityEvent>().Where(fact => fact is Transitioned or Inferred && late.Contains(fact.Entity)).GroupBy(fact => fact.Entity))
        {
            foreach (var (place, move) in InOrder(moves, late[moves.Key]).Index()) numbers[move] = place + 1;
        }

        return [.. facts.Select(fact => fact is EntityEvent move && numbers.TryGetValue(move, out var number) ? With(move, number) : fact)];
    }

    /// <summary>The moves of one entity, each late one before the line that its account puts it before.</summary>
    private static List<EntityEvent> InOrder(IEnumerable<EntityEvent> moves, IEnumerable<GapFound> late)
    {
        var belongsBefore = late.GroupBy(gap => gap.Evidence[0]).ToDictionary(gaps => gaps.Key, gaps => gaps.First().Evidence[1]);
        var ordered = new List<EntityEvent>();
        foreach (var move in moves)
        {
            var place = ordered.Count;
            if (belongsBefore.TryGetValue(move.Evidence[0], out var overtaking))
            {
                while (place > 0 && StandsAtOrBehind(ordered[place - 1].Evidence[0], overtaking)) place--;
            }

            ordered.Insert(place, move);
        }

        return ordered;
    }

    private static bool StandsAtOrBehind(Evidence line, Evidence other) => line.File == other.File && line.Line >= other.Line;

    private static EntityEvent With(EntityEvent fact, int number) => fact switch
    {
        Transitioned move => move with { Seq = number },
        Inferred move => move with { Seq = number },
        _ => fact,
    };
}
