using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Alignment;

/// <summary>What the steps of a protocol demand of the state before them and say of the state after them, looked up rather than searched. One per machine.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
internal sealed class StepTable<TState, TEvent, TFacts>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly ProtocolMachine<TState, TEvent, TFacts> machine;
    private readonly Lazy<StateSet<TState>[]> sources;
    private readonly Lazy<StateSet<TState>[]> able;
    private readonly Lazy<Distances<TState>> distances;
    private readonly Dictionary<(StateSet<TState> From, TState To), IReadOnlyList<string>> ways = [];

    /// <summary>Reads the table of <paramref name="machine"/> when it is first asked.</summary>
    public StepTable(ProtocolMachine<TState, TEvent, TFacts> machine)
    {
        this.machine = machine;
        sources = new(FindSources, isThreadSafe: false);
        able = new(() => Spelling<TEvent>.All.ConvertAll(on => StateSet<TState>.Where(state => Table.Cell(state, on).Count > 0)), isThreadSafe: false);
        distances = new(() => new(state => new(Table.Leaving(state).Aggregate(0UL, (bits, row) => bits | 1UL << StateIndex.Of(row.To)))), isThreadSafe: false);
    }

    private static int Events => Spelling<TEvent>.All.Count;

    private TransitionTable<TState, TEvent, TFacts> Table => machine.Table;

    /// <summary>The states that the entity must be in one of so that the step fits.</summary>
    public StateSet<TState> SourcesOf(in Step<TState, TEvent> step)
    {
        if (step.From is { } from) return StateSet<TState>.Of(from);
        if (step.To is { } to) return sources.Value[(StateIndex.Of(to) * (Events + 1)) + (step.On is { } on ? StateIndex.Of(on) : Events)];
        return able.Value[StateIndex.Of(step.On!.Value)];
    }

    /// <summary>The states that the step leads to from any of <paramref name="before"/>.</summary>
    public StateSet<TState> After(in Step<TState, TEvent> step, StateSet<TState> before, TFacts facts)
    {
        if (step.To is { } to) return StateSet<TState>.Of(to);
        var after = StateSet<TState>.None;
        foreach (var state in before.States)
        {
            var firing = machine.Fire(state, step.On!.Value, facts, state);
            if (firing.IsAllowed) after = after.With(firing.To);
        }

        return after;
    }

    /// <summary>The state among <paramref name="to"/> that the fewest moves lead to, with their number; <see cref="Distances{TState}.Unreachable"/> or more where none lead there.</summary>
    public (TState State, int Moves) Nearest(StateSet<TState> from, StateSet<TState> to) => distances.Value.Nearest(from, to);

    /// <summary>The rows of the shortest way to a state, as printed; empty where none leads there.</summary>
    public IReadOnlyList<string> Way(StateSet<TState> from, TState to)
    {
        if (!ways.TryGetValue((from, to), out var way)) ways[(from, to)] = way = TablePath.Shortest(Table, from, to)?.Select(Name).ToList() ?? [];
        return way;
    }

    /// <summary>What says that one step cannot follow directly on another, said in the same words; null where nothing does.</summary>
    public Citation? CiteAgainst(in Step<TState, TEvent> last, in Step<TState, TEvent> step) =>
        last.To is { } said && step.To is { } next && last.IsAt == step.IsAt ? Table.CiteAgainstNext(said, next) : null;

    /// <summary>A row of a way, as printed.</summary>
    public static string Name(TransitionRow<TState, TEvent, TFacts> row) => $"{Spelling<TState>.Of(row.From)} {row}";

    /// <summary>Per state, and per event or none, the other states that a row leads from.</summary>
    private StateSet<TState>[] FindSources()
    {
        var found = new StateSet<TState>[Spelling<TState>.All.Count * (Events + 1)];
        foreach (var from in Spelling<TState>.All)
        {
            foreach (var row in Table.Leaving(from))
            {
                var to = StateIndex.Of(row.To) * (Events + 1);
                found[to + StateIndex.Of(row.Event)] = found[to + StateIndex.Of(row.Event)].With(from);
                found[to + Events] = found[to + Events].With(from);
            }
        }

        return found;
    }
}
