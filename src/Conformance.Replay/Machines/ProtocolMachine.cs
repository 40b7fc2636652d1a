using Conformance.Protocols.Tables;
using Conformance.Replay.Alignment;
using Stateless;

namespace Conformance.Replay.Machines;

/// <summary>
/// A table compiled once into one Stateless machine. The state of each entity lives outside, in the cell that is lent for one firing; so one machine
/// serves any number of entities, and what it answered one of them holds for all. Single-threaded: one per protocol and worker.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
public sealed class ProtocolMachine<TState, TEvent, TFacts> : IProtocolMachine
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Lazy<StateMachine<TState, TEvent>> machine;
    private readonly Lazy<bool[]> absorbed;
    private readonly FiringMemory<TState, TEvent, TFacts> memory;
    private TState state;
    private TState claimed;
    private TFacts facts = default!;
    private StepOutcome outcome;

    /// <summary>Makes the machine of <paramref name="table"/>; it is compiled when it is first fired, since most runs need few of them.</summary>
    public ProtocolMachine(TransitionTable<TState, TEvent, TFacts> table)
    {
        Table = table;
        Steps = new(this);
        Rows = new(table);
        memory = new(table);
        machine = new(Compile, isThreadSafe: false);
        absorbed = new(() => [.. Spelling<TState>.All.ConvertAll(AbsorbedIn).SelectMany(events => events)], isThreadSafe: false);
    }

    /// <summary>The table.</summary>
    public TransitionTable<TState, TEvent, TFacts> Table { get; }

    /// <summary>What steps demand of the table.</summary>
    internal StepTable<TState, TEvent, TFacts> Steps { get; }

    /// <summary>Which rows a move can have taken.</summary>
    internal RowChoice<TState, TEvent, TFacts> Rows { get; }

    /// <inheritdoc/>
    public ITransitionTable TableText => Table;

    /// <summary>
    /// Fires an event. A guard that the facts do not decide holds for the one row that leads where the trace says the entity went.
    /// </summary>
    /// <param name="from">The entity's state.</param>
    /// <param name="on">The event.</param>
    /// <param name="known">The facts known about the entity.</param>
    /// <param name="seenNext">The state that the trace says it was in afterwards.</param>
    public Firing<TState> Fire(TState from, TEvent on, TFacts known, TState seenNext)
    {
        if (Absorbs(from, on)) return new(StepOutcome.Stayed, from);
        if (memory.TryFind(from, on, known, seenNext, out var question, out var firing)) return firing;
        (state, facts, claimed, outcome) = (from, known, seenNext, StepOutcome.Stayed);
        machine.Value.Fire(on);
        firing = new(outcome, state);
        memory.Note(question, firing);
        return firing;
    }

    /// <summary>
    /// Whether the event never changes anything in the state, whatever the facts: packets of a peer that is alive are half of a log.
    /// </summary>
    public bool Absorbs(TState from, TEvent on) => absorbed.Value[(StateIndex.Of(from) * Spelling<TEvent>.All.Count) + StateIndex.Of(on)];

    private bool[] AbsorbedIn(TState from) => Spelling<TEvent>.All.ConvertAll(on => Table.Cell(from, on) is [{ Stays: true, IsGuarded: false }]);

    private StateMachine<TState, TEvent> Compile()
    {
        var compiled = new StateMachine<TState, TEvent>(() => state, next => state = next, FiringMode.Immediate);
        foreach (var from in Spelling<TState>.All)
        {
            foreach (var on in Spelling<TEvent>.All) Configure(compiled, from, on);
        }

        compiled.OnTransitioned(_ => outcome = StepOutcome.Moved);
        compiled.OnUnhandledTrigger((_, _, unmetGuards) => outcome = unmetGuards is { Count: > 0 } ? StepOutcome.GuardRefused : StepOutcome.NoRow);
        return compiled;
    }

    private void Configure(StateMachine<TState, TEvent> compiled, TState from, TEvent on)
    {
        var rows = Table.Cell(from, on);
        var configuration = compiled.Configure(from);
        foreach (var row in rows)
        {
            var isGuarded = row.IsGuarded;
            if (row.Stays && isGuarded) configuration.InternalTransitionIf(on, _ => Holds(row, rows), _ => outcome = StepOutcome.Stayed, row.When.Says);
            else if (row.Stays) configuration.InternalTransition(on, _ => outcome = StepOutcome.Stayed);
            else if (isGuarded) configuration.PermitIf(on, row.To, () => Holds(row, rows), row.When.Says);
            else configuration.Permit(on, row.To);
        }
    }

    private bool Holds(TransitionRow<TState, TEvent, TFacts> row, IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> cell) =>
        row.When.Holds(facts) ?? ReferenceEquals(row, Undecided(cell));

    /// <summary>The row that is assumed where no guard of the cell is known to hold: the first undecided one that fits the trace.</summary>
    private TransitionRow<TState, TEvent, TFacts>? Undecided(IReadOnlyList<TransitionRow<TState, TEvent, TFacts>> cell)
    {
        TransitionRow<TState, TEvent, TFacts>? fitting = null;
        foreach (var row in cell)
        {
            var holds = row.When.Holds(facts);
            if (holds is true) return null;
            if (holds is null && fitting is null && StateIndex.AreSame(row.To, claimed)) fitting = row;
        }

        return fitting;
    }
}
