using Conformance.Protocols.Tables;

namespace Conformance.Replay.Alignment;

/// <summary>Ways through a table.</summary>
public static class TablePath
{
    /// <summary>
    /// The fewest rows that lead from one of <paramref name="from"/> to <paramref name="to"/>; null where none do. Of ways of one length, the one
    /// whose rows stand first in the table.
    /// </summary>
    public static IReadOnlyList<TransitionRow<TState, TEvent, TFacts>>? Shortest<TState, TEvent, TFacts>(
        TransitionTable<TState, TEvent, TFacts> table, StateSet<TState> from, TState to)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var reachedBy = new Dictionary<TState, TransitionRow<TState, TEvent, TFacts>?>();
        var queue = new Queue<TState>();
        foreach (var state in from.States)
        {
            reachedBy[state] = null;
            queue.Enqueue(state);
        }

        while (queue.TryDequeue(out var state) && !reachedBy.ContainsKey(to))
        {
            foreach (var row in table.Leaving(state))
            {
                if (reachedBy.TryAdd(row.To, row)) queue.Enqueue(row.To);
            }
        }

        return reachedBy.ContainsKey(to) ? Trace(reachedBy, to) : null;
    }

    private static List<TransitionRow<TState, TEvent, TFacts>> Trace<TState, TEvent, TFacts>(
        Dictionary<TState, TransitionRow<TState, TEvent, TFacts>?> reachedBy, TState to)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var path = new List<TransitionRow<TState, TEvent, TFacts>>();
        for (var row = reachedBy[to]; row is not null; row = reachedBy[row.From]) path.Add(row);
        path.Reverse();
        return path;
    }
}
