using System.Numerics;
using Conformance.Protocols.Tables;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Machines;

/// <summary>Finds the rows that a move can have taken: those between its states whose event is its own, if that is known, and whose condition does not fail. One per machine.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="table">The table.</param>
internal sealed class RowChoice<TState, TEvent, TFacts>(TransitionTable<TState, TEvent, TFacts> table)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Dictionary<(int From, int To, ulong Chosen), TakenRows> known = []; // numbers, since a dictionary of states would be compiled for every protocol (ADR 9)

    /// <summary>The rows that a move can have taken.</summary>
    /// <param name="from">The state that it left.</param>
    /// <param name="to">The state that it entered.</param>
    /// <param name="on">Its event; null where nothing tells it, or no row of the event leads there.</param>
    /// <param name="printed">Its event as printed; blank where none is.</param>
    /// <param name="facts">What is known of the entity besides its state.</param>
    public TakenRows Of(TState from, TState to, TEvent? on, string printed, TFacts facts)
    {
        var between = table.Between(from, to);
        var (ofEvent, chosen) = Choose(between, on, facts);
        if (ofEvent == 0) (ofEvent, chosen) = Choose(between, null, facts);
        var key = (StateIndex.Of(from), StateIndex.Of(to), chosen);
        if (!known.TryGetValue(key, out var taken)) known[key] = taken = Name(between, chosen);
        var told = on is { } cause && Spelling<TEvent>.Of(cause) == printed ? ofEvent : between.Count;
        var isTold = BitOperations.PopCount(chosen) == told && !DependsOnRelease(between, chosen);
        return isTold ? taken with { Rows = null } : taken;
    }

    /// <summary>How many rows have the event, or any if it is null, and one bit for each of them whose condition does not fail.</summary>
    private static (int OfEvent, ulong Chosen) Choose(IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> between, TEvent? on, TFacts facts)
    {
        var (ofEvent, chosen) = (0, 0UL);
        for (var i = 0; i < between.Count; i++)
        {
            if (on is { } cause && !StateIndex.AreSame(between[i].Event, cause)) continue;
            ofEvent++;
            if (between[i].When.Holds(facts) is not false) chosen |= 1UL << i;
        }

        return (ofEvent, chosen);
    }

    /// <summary>Whether the release of the device decided for a row: the table of all releases has others.</summary>
    private static bool DependsOnRelease(IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> between, ulong chosen)
    {
        for (var i = 0; i < between.Count; i++)
        {
            if ((chosen >> i & 1) != 0 && between[i] is { Open: null, Cite.Releases: not null }) return true;
        }

        return false;
    }

    private TakenRows Name(IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> between, ulong chosen)
    {
        var (rows, clause, agree) = (new List<RowName>(), "", true);
        for (var i = 0; i < between.Count; i++)
        {
            if ((chosen >> i & 1) == 0) continue;
            var own = between[i].Cite.ToString();
            agree &= clause.Length == 0 || clause == own;
            clause = own;
            var name = new RowName(Spelling<TEvent>.Of(between[i].Event), between[i].When.Condition);
            if (!rows.Contains(name)) rows.Add(name);
        }

        return new(agree && clause.Length > 0 ? clause : table.Cite.ToString(), rows);
    }
}
