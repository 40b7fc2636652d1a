using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One entity replayed against its machine. Captures start in the middle of a life, so all states are possible at first; each line narrows them. A line that does not
/// fit is weighed: lost lines, a late line or a repeated one explain it where they can. What the table refuses is recorded, and replay goes on from what the line says.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
public sealed class EntityReplay<TState, TEvent, TFacts> : IUnsettled
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly ProtocolMachine<TState, TEvent, TFacts> machine;
    private readonly TransitionTable<TState, TEvent, TFacts> table;
    private readonly DeviceContext device;
    private readonly EntityJournal<TState> journal;
    private readonly MoveJudge<TState, TEvent, TFacts> moves;
    private StateSet<TState> before;
    private Step<TState, TEvent> last;
    private Witness? lastBy;
    private Narrowing<TState, TEvent, TFacts>? narrowing;
    private Aligner<TState, TEvent, TFacts>? aligner;

    /// <summary>Begins a life.</summary>
    /// <param name="device">The device that it is of.</param>
    /// <param name="machine">Its protocol's machine.</param>
    /// <param name="instance">Its instance.</param>
    /// <param name="firstLife">The life it begins with: more than 1 where its name was used before.</param>
    internal EntityReplay(DeviceContext device, ProtocolMachine<TState, TEvent, TFacts> machine, string instance, int firstLife = 1)
    {
        (this.device, this.machine, table) = (device, machine, machine.Table);
        journal = new(new(device.Device, table.Name, instance), device.Journal, firstLife);
        moves = new(machine, journal);
    }

    /// <summary>The entity in its present life: ids that routers reuse get <c>~2</c>, <c>~3</c> per new life.</summary>
    public EntityKey Key => journal.Key;

    /// <summary>Which use of its name this is, from 1.</summary>
    public int Life => journal.Life;

    /// <summary>The states that it may be in.</summary>
    public StateSet<TState> Possible { get; private set; } = StateSet<TState>.All;

    /// <summary>What is known about it besides its state.</summary>
    public TFacts Facts { get; set; } = default!;

    /// <summary>Whether its life is over.</summary>
    public bool HasEnded => Possible.Bits != 0 && (Possible.Bits & ~table.Ends.Bits) == 0;

    /// <summary>Whether nothing is left to be told of the life that is over.</summary>
    public bool IsOver => HasEnded && aligner is null;

    /// <summary>The rows by which an event can keep it in <paramref name="state"/>; null for all of the event's.</summary>
    internal IReadOnlyList<RowName>? RowsThatStay(TState state, TEvent on) => table.Cell(state, on).Count < 2 ? null : machine.Rows.Of(state, state, on, Spelling<TEvent>.Of(on), Facts).Rows;

    /// <summary>It goes by another instance from now on: what was known of it, and its count, go with it.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="inLife">Which use of the instance it is.</param>
    /// <param name="by">The line that uses it.</param>
    /// <param name="wasTold">Whether others have told of it by its old name.</param>
    public void Rename(string instance, int inLife, in Witness by, bool wasTold = false)
    {
        Settle();
        journal.Rename(instance, inLife, by, wasTold || journal.HasMoved || lastBy is not null);
    }

    /// <summary>A line of a log says that it is in <paramref name="state"/>.</summary>
    public void Locate(TState state, in Witness by)
    {
        BeginLifeFor(state);
        var isNews = aligner is not null || !Possible.IsKnown || !Possible.Contains(state);
        var step = Step<TState, TEvent>.At(state);
        var supposed = Take(step, by, out _);
        if (isNews && supposed is null or RepairKind.Lost) journal.Saw(Spelling<TState>.Of(state), by);
    }

    /// <summary>A line says that it is in <paramref name="state"/>, and another machine states the moves: the next state of its table is no gap.</summary>
    public void Follow(TState state, in Witness by)
    {
        if (aligner is not null || !Possible.TryKnown(out var from) || !LeadsTo(from, state, null))
        {
            Locate(state, by);
            return;
        }

        journal.Saw(Spelling<TState>.Of(state), by);
        Agree(state, by);
    }

    /// <summary>A line says that it is in <paramref name="state"/>, and no other machine states the moves: the next state of its table is one.</summary>
    public void Enter(TState state, in Witness by)
    {
        if (aligner is null && Possible.TryKnown(out var from) && !StateIndex.AreSame(from, state) && LeadsTo(from, state, null)) Move(new(null, state), by);
        else Locate(state, by);
    }

    /// <summary>A line of a log says that it is in a state that the table does not know: it is noticed, and nothing more is known.</summary>
    public void LoseSight(string state, in Witness by)
    {
        Settle();
        journal.Saw(state, by);
        Assume(StateSet<TState>.All);
    }

    /// <summary>A capture shows it in <paramref name="state"/>: how it came there, where its past does not lead there, is inferred.</summary>
    public void Checkpoint(TState state, in Witness by)
    {
        Settle();
        BeginLifeFor(state);
        if (!Possible.Contains(state)) InferWayTo(state, by);
        journal.Saw(Spelling<TState>.Of(state), by);
        Agree(state, by);
    }

    /// <summary>A line says that it left <paramref name="state"/>, which it may have entered unseen: the device does not log the moves before by design.</summary>
    public void PassUnlogged(TState state, in Witness by)
    {
        Settle();
        BeginLifeFor(state);
        if (!Possible.Contains(state)) moves.FindGap(GapKind.NotLogged, Possible, state, by, lastBy);
        Assume(StateSet<TState>.Of(state));
    }

    /// <summary>A line states a move; after a late one, what the lines that it belongs before led to still holds. Gives what had to be supposed of the line, null for nothing.</summary>
    public RepairKind? Move(in Claim<TState, TEvent> claim, in Witness by)
    {
        if (claim.From is null && HasEnded && table.Ends.Contains(claim.To)) return null;
        BeginLifeFor(claim.From ?? claim.To);
        var (known, agreed) = (Possible, lastBy);
        var supposed = Take(new(claim.From, claim.To, claim.On), by, out var left);
        if (supposed == RepairKind.SaidTwice) return supposed;
        var line = by.ToEvidence();
        IReadOnlyList<Evidence> evidence = claim.Cause is null ? [line] : [line, claim.Cause];
        moves.Record(claim, left, known, Facts, by, evidence, agreed);
        if (supposed == RepairKind.Overtaken && aligner!.Best is { By: var newest, Possible: var after } && after.TryKnown(out var now)) journal.Saw(Spelling<TState>.Of(now), newest);
        return supposed;
    }

    /// <summary>An event occurred of which no line says what it led to: the table does.</summary>
    /// <param name="on">The event.</param>
    /// <param name="printed">Its letter or input name as printed; blank where none is.</param>
    /// <param name="by">The line.</param>
    public void Occur(TEvent on, string printed, in Witness by)
    {
        if (aligner is null && Possible.TryKnown(out var now) && machine.Absorbs(now, on)) return;
        if (Take(Step<TState, TEvent>.Event(on), by, out var left) == RepairKind.SaidTwice || !left.TryKnown(out var from)) return;
        var firing = machine.Fire(from, on, Facts, from);
        if (firing.Outcome == StepOutcome.Moved) journal.Moved(printed, from, firing.To, machine.Rows.Of(from, firing.To, on, printed, Facts), by, [by.ToEvidence()]);
    }

    /// <summary>Whether the line is the one before it once more, as relays and copied consoles have it; that is recorded.</summary>
    public bool IsSaidAgain(in Witness by)
    {
        if (lastBy is not { } first || RepairCosts.Repeating(by, first) is not { } cost) return false;
        var twice = new Repair(RepairKind.SaidTwice, cost, []);
        journal.Supposed(new(Possible.ToString(), Possible.ToString(), twice, by, first, [twice]));
        lastBy = by;
        return true;
    }

    /// <summary>It must have moved, though no line says so.</summary>
    /// <param name="to">The state it must be in.</param>
    /// <param name="on">The event that must have moved it; null where nothing tells.</param>
    /// <param name="printed">The event's letter or input name as printed; blank where none is.</param>
    /// <param name="why">Why, as part of a sentence.</param>
    /// <param name="by">The proof.</param>
    /// <param name="cause">A further line that proves it; null for none.</param>
    public void Infer(TState to, TEvent? on, string printed, string why, in Witness by, Evidence? cause = null)
    {
        Settle();
        BeginLifeFor(to);
        var from = Possible.TryKnown(out var known) ? known : default(TState?);
        if (from is { } same && StateIndex.AreSame(same, to)) return;
        var taken = from is { } source ? machine.Rows.Of(source, to, on, printed, Facts) : new(table.Cite.Source, null);
        journal.Inferred(printed, from, to, taken, why, by, cause is null ? [by.ToEvidence()] : [by.ToEvidence(), cause]);
        Agree(to, by);
    }

    /// <summary>What was known of its state no longer holds, and no line says more than that it may be in any of <paramref name="possible"/>.</summary>
    public void Assume(StateSet<TState> possible)
    {
        Settle();
        (Possible, before, last, narrowing) = (possible, StateSet<TState>.None, default, null);
    }

    /// <inheritdoc/>
    public void Settle()
    {
        if (aligner is not { } open) return;
        aligner = null;
        device.Questions.Close(this);
        foreach (var misfit in open.Best.Suppositions) journal.Supposed(misfit);
    }

    private void BeginLifeFor(TState state)
    {
        if (!HasEnded || table.Ends.Contains(state)) return;
        Settle();
        journal.BeginLife();
        Assume(StateSet<TState>.All);
        lastBy = null;
    }

    /// <summary>Goes a step; gives what had to be supposed of it, null for nothing, and the states that it left.</summary>
    private RepairKind? Take(in Step<TState, TEvent> step, in Witness by, out StateSet<TState> left)
    {
        if (aligner is { } open && open.IsDecidedBefore(by)) Settle();
        var sources = machine.Steps.SourcesOf(step);
        left = new(Possible.Bits & sources.Bits);
        if (aligner is null && (left.Count > 0 || sources.Count == 0))
        {
            var after = machine.Steps.After(step, left.Count > 0 ? left : Possible, Facts);
            if (after.Count == 0) after = Possible;
            if (!Possible.IsKnown) Narrow(step, left, after, by);
            (before, last, lastBy, Possible) = (Possible, step, by, after);
            return null;
        }

        return Weigh(step, by, out left);
    }

    /// <summary>While several states stay possible, what each line leaves of them is recorded, and what it tells of the beginning.</summary>
    private void Narrow(in Step<TState, TEvent> step, StateSet<TState> left, StateSet<TState> after, in Witness by)
    {
        if (narrowing is null && after.IsKnown) return;
        narrowing ??= new();
        narrowing.Add(step, left);
        if (after != Possible) journal.Narrowed(narrowing.Began(machine.Steps, after, Facts), after, by, lastBy);
        if (after.IsKnown) narrowing = null;
    }

    private RepairKind? Weigh(in Step<TState, TEvent> step, in Witness by, out StateSet<TState> left)
    {
        if (aligner is null)
        {
            device.Questions.Open(this);
            aligner = new(machine.Steps, Account(), device.Losses);
        }

        var own = aligner.Take(step, by, Facts);
        (left, before, last, lastBy, Possible) = (own.Left, StateSet<TState>.None, step, by, aligner.Best.Possible);
        return own.Supposed?.Chosen.Kind;
    }

    private Hypothesis<TState, TEvent> Account()
    {
        if (lastBy is not { } by) return new(Possible, 0);
        return new(Possible, 0, last, by, new(before, 0));
    }

    private bool LeadsTo(TState from, TState to, TEvent? on) => machine.Steps.SourcesOf(new(null, to, on)).Contains(from);

    private void InferWayTo(TState state, in Witness by)
    {
        var path = TablePath.Shortest(table, Possible, state);
        if (path is null)
        {
            moves.FindGap(GapKind.State, Possible, state, by, lastBy);
            return;
        }

        foreach (var row in path)
        {
            var why = $"the capture shows {Spelling<TState>.Of(state)}, {Spelling<TState>.Of(path[0].From)} was seen before it";
            journal.Inferred("", row.From, row.To, machine.Rows.Of(row.From, row.To, null, "", Facts), why, by, lastBy is { } agreed ? [by.ToEvidence(), agreed.ToEvidence()] : [by.ToEvidence()]);
        }
    }

    private void Agree(TState state, in Witness by) =>
        (before, last, lastBy, Possible, narrowing) = (Possible, Step<TState, TEvent>.At(state), by, StateSet<TState>.Of(state), null);
}
