using System.Globalization;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One entity replayed against its machine. Captures start in the middle of a life, so all states are possible at first; each line narrows them.
/// What the table refuses is recorded, and replay goes on from what the line says.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="key">The entity in its first life.</param>
/// <param name="machine">Its protocol's machine.</param>
/// <param name="journal">Where the facts are written.</param>
/// <param name="firstLife">The life it begins with: more than 1 where its name was used before.</param>
public sealed class EntityReplay<TState, TEvent, TFacts>(EntityKey key, ProtocolMachine<TState, TEvent, TFacts> machine, IRunJournal journal, int firstLife = 1)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly TransitionTable<TState, TEvent, TFacts> table = machine.Table;
    private EntityKey name = key;
    private int life = firstLife;
    private int seq;
    private Evidence? lastAgreed;

    /// <summary>The entity in its present life: ids that routers reuse get <c>~2</c>, <c>~3</c> per new life.</summary>
    public EntityKey Key => life == 1 ? name : name with { Instance = string.Create(CultureInfo.InvariantCulture, $"{name.Instance}~{life}") };

    /// <summary>Which use of its name this is, from 1.</summary>
    public int Life => life;

    /// <summary>The states that it may be in.</summary>
    public StateSet<TState> Possible { get; private set; } = StateSet<TState>.All;

    /// <summary>What is known about it besides its state.</summary>
    public TFacts Facts { get; set; } = default!;

    /// <summary>Whether its life is over.</summary>
    public bool HasEnded => Possible.Bits != 0 && (Possible.Bits & ~table.Ends.Bits) == 0;

    /// <summary>It goes by another instance from now on: what was known of it, and its count, go with it.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="inLife">Which use of the instance it is.</param>
    /// <param name="by">The line that uses it.</param>
    /// <param name="wasTold">Whether others have told of it by its old name.</param>
    public void Rename(string instance, int inLife, in Witness by, bool wasTold = false)
    {
        var before = Key;
        (name, life) = (name with { Instance = instance }, inLife);
        if (wasTold || seq > 0 || lastAgreed is not null) journal.Append(new EntityRenamed(Key, before, by.Time, [by.ToEvidence()]));
    }

    /// <summary>A line of a log says that it is in <paramref name="state"/>.</summary>
    public void Locate(TState state, in Witness by)
    {
        BeginLifeFor(state);
        if (!Possible.Contains(state)) RecordGap(GapKind.State, Spelling<TState>.Of(state), state, by);
        else if (!Possible.IsKnown) journal.Append(new StateSeen(Key, Spelling<TState>.Of(state), by.Time, [by.ToEvidence()]));
        else return;
        Agree(state, by.ToEvidence());
    }

    /// <summary>A line says that it is in <paramref name="state"/>, and another machine states the moves: the next state of its table is no gap.</summary>
    public void Follow(TState state, in Witness by)
    {
        if (!Possible.TryKnown(out var from) || !LeadsTo(from, state, null))
        {
            Locate(state, by);
            return;
        }

        journal.Append(new StateSeen(Key, Spelling<TState>.Of(state), by.Time, [by.ToEvidence()]));
        Agree(state, by.ToEvidence());
    }

    /// <summary>A line of a log says that it is in a state that the table does not know: it is noticed, and nothing more is known.</summary>
    public void LoseSight(string state, in Witness by)
    {
        journal.Append(new StateSeen(Key, state, by.Time, [by.ToEvidence()]));
        Possible = StateSet<TState>.All;
    }

    /// <summary>A capture shows it in <paramref name="state"/>: how it came there, where its past does not lead there, is inferred.</summary>
    public void Checkpoint(TState state, in Witness by)
    {
        BeginLifeFor(state);
        if (!Possible.Contains(state)) InferWayTo(state, by);
        journal.Append(new StateSeen(Key, Spelling<TState>.Of(state), by.Time, [by.ToEvidence()]));
        Agree(state, by.ToEvidence());
    }

    /// <summary>A line says that it left <paramref name="state"/>, which it may have entered unseen: the device does not log the moves before by design.</summary>
    public void PassUnlogged(TState state, in Witness by)
    {
        BeginLifeFor(state);
        if (!Possible.Contains(state)) RecordGap(GapKind.NotLogged, Spelling<TState>.Of(state), state, by);
        Possible = StateSet<TState>.Of(state);
    }

    /// <summary>A line states a move.</summary>
    public void Move(in Claim<TState, TEvent> claim, in Witness by)
    {
        if (IsRepeatedEnd(claim)) return;
        BeginLifeFor(claim.From ?? claim.To);
        var evidence = by.ToEvidence();
        if (claim.From is { } printed) LeaveFrom(printed, by);
        else ReachSourceOf(claim, by);
        Judge(claim, SourceOf(claim), by, evidence);
        Agree(claim.To, evidence);
    }

    /// <summary>An event occurred of which no line says what it led to: the table does.</summary>
    /// <param name="on">The event.</param>
    /// <param name="printed">Its letter or input name as printed; blank where none is.</param>
    /// <param name="by">The line.</param>
    public void Occur(TEvent on, string printed, in Witness by)
    {
        if (!Possible.TryKnown(out var from))
        {
            Narrow(on);
            return;
        }

        if (machine.Absorbs(from, on)) return;
        var firing = machine.Fire(from, on, Facts, from);
        if (!firing.IsAllowed)
        {
            ReachEvent(on, by);
            if (!Possible.TryKnown(out from)) return;
            firing = machine.Fire(from, on, Facts, from);
        }

        if (firing.Outcome == StepOutcome.Moved) RecordMove(printed, from, firing.To, ClauseOf(from, firing.To, on), by, [by.ToEvidence()]);
        if (firing.IsAllowed) Possible = StateSet<TState>.Of(firing.To);
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
        BeginLifeFor(to);
        var from = Possible.TryKnown(out var known) ? known : default(TState?);
        if (from is { } same && EqualityComparer<TState>.Default.Equals(same, to)) return;
        var clause = from is { } source ? ClauseOf(source, to, on) : table.Cite.Source;
        RecordInferred(printed, from, to, clause, why, by, cause is null ? [by.ToEvidence()] : [by.ToEvidence(), cause]);
        Agree(to, by.ToEvidence());
    }

    /// <summary>What was known of its state no longer holds, and no line says more than that it may be in any of <paramref name="possible"/>.</summary>
    public void Assume(StateSet<TState> possible) => Possible = possible;

    private static string Word(TState? state) => state is { } known ? Spelling<TState>.Of(known) : "";

    private bool IsRepeatedEnd(in Claim<TState, TEvent> claim) => claim.From is null && HasEnded && table.Ends.Contains(claim.To);

    private void BeginLifeFor(TState state)
    {
        if (!HasEnded || table.Ends.Contains(state)) return;
        life++;
        seq = 0;
        Possible = StateSet<TState>.All;
        lastAgreed = null;
    }

    private void LeaveFrom(TState printed, in Witness by)
    {
        if (!Possible.Contains(printed)) RecordGap(GapKind.State, Spelling<TState>.Of(printed), printed, by);
        Possible = StateSet<TState>.Of(printed);
    }

    /// <summary>The line does not say where it came from: keeps the possible states that lead there, or finds the way to one that does.</summary>
    private void ReachSourceOf(in Claim<TState, TEvent> claim, in Witness by)
    {
        var (to, on) = (claim.To, claim.On);
        var sources = StateSet<TState>.Of([.. Spelling<TState>.All.Where(state => LeadsTo(state, to, on))]);
        var possible = new StateSet<TState>(Possible.Bits & sources.Bits);
        if (possible.Count == 0 && sources.Count > 0)
        {
            var nearest = sources.States.MinBy(state => TablePath.Shortest(table, Possible, state)?.Count ?? int.MaxValue);
            RecordGap(GapKind.State, Spelling<TState>.Of(nearest), nearest, by);
            possible = StateSet<TState>.Of(nearest);
        }

        Possible = possible;
    }

    private bool LeadsTo(TState from, TState to, TEvent? on) =>
        table.Between(from, to).Any(row => !row.Stays && (on is null || EqualityComparer<TEvent>.Default.Equals(row.Event, on.Value)));

    private TState? SourceOf(in Claim<TState, TEvent> claim) => claim.From ?? (Possible.TryKnown(out var known) ? known : null);

    private void Judge(in Claim<TState, TEvent> claim, TState? source, in Witness by, Evidence line)
    {
        Evidence[] evidence = claim.Cause is null ? [line] : [line, claim.Cause];
        if (source is not { } from)
        {
            if (Possible.Count > 0) RecordMove(claim.Printed, null, claim.To, table.Cite.Source, by, evidence);
            else Reject(claim, null, by, evidence);
            return;
        }

        var row = table.Between(from, claim.To).FirstOrDefault(candidate => candidate.When.Holds(Facts) is not false);
        if (row is null)
        {
            if (table.Unlisted is { } unlisted) RecordMove(claim.Printed, from, claim.To, unlisted.ToString(), by, evidence);
            else Reject(claim, from, by, evidence);
            return;
        }

        var firing = machine.Fire(from, claim.On ?? row.Event, Facts, claim.To);
        var fits = firing.IsAllowed && EqualityComparer<TState>.Default.Equals(firing.To, claim.To);
        if (!fits) RecordGap(GapKind.MoveWithoutEvent, Spelling<TState>.Of(claim.To), claim.To, by);
        RecordMove(claim.Printed, from, claim.To, ClauseOf(from, claim.To, fits ? claim.On : null), by, evidence);
    }

    private void Narrow(TEvent on)
    {
        var next = StateSet<TState>.None;
        foreach (var state in Possible.States)
        {
            var firing = machine.Fire(state, on, Facts, state);
            if (firing.IsAllowed) next = next.With(firing.To);
        }

        if (next.Count > 0) Possible = next;
    }

    /// <summary>The event cannot occur in the known state: finds the nearest state in which it can, and records that lines are missing.</summary>
    private void ReachEvent(TEvent on, in Witness by)
    {
        var able = Spelling<TState>.All.Where(state => table.Cell(state, on).Count > 0).ToList();
        if (able.Count == 0) return;
        var nearest = able.MinBy(state => TablePath.Shortest(table, Possible, state)?.Count ?? int.MaxValue);
        RecordGap(GapKind.State, Spelling<TState>.Of(nearest), nearest, by);
        Possible = StateSet<TState>.Of(nearest);
    }

    private void InferWayTo(TState state, in Witness by)
    {
        var path = TablePath.Shortest(table, Possible, state);
        if (path is null)
        {
            RecordGap(GapKind.State, Spelling<TState>.Of(state), state, by);
            return;
        }

        foreach (var row in path)
        {
            var why = $"the capture shows {Spelling<TState>.Of(state)}, {Spelling<TState>.Of(path[0].From)} was seen before it";
            RecordInferred("", row.From, row.To, row.Cite.ToString(), why, by, lastAgreed is null ? [by.ToEvidence()] : [by.ToEvidence(), lastAgreed]);
        }
    }

    private void Agree(TState state, Evidence evidence)
    {
        Possible = StateSet<TState>.Of(state);
        lastAgreed = evidence;
    }

    private string ClauseOf(TState from, TState to, TEvent? on)
    {
        var rows = table.Between(from, to).ToList();
        var row = rows.Find(candidate => on is { } event_ && EqualityComparer<TEvent>.Default.Equals(candidate.Event, event_)) ?? rows.FirstOrDefault();
        return (row?.Cite ?? table.Cite).ToString();
    }

    private void RecordMove(string printed, TState? from, TState to, string clause, in Witness by, IReadOnlyList<Evidence> evidence) =>
        journal.Append(new Transitioned(Key, ++seq, printed, Word(from), Spelling<TState>.Of(to), clause, by.Time, evidence));

    private void RecordInferred(string printed, TState? from, TState to, string clause, string why, in Witness by, IReadOnlyList<Evidence> evidence) =>
        journal.Append(new Inferred(Key, ++seq, printed, Word(from), Spelling<TState>.Of(to), clause, why, by.Time, evidence));

    private void Reject(in Claim<TState, TEvent> claim, TState? from, in Witness by, IReadOnlyList<Evidence> evidence)
    {
        var allowed = from is { } known ? table.Leaving(known).Select(row => row.ToString()).Distinct().ToList() : [];
        var proof = lastAgreed is null ? evidence : [.. evidence, lastAgreed];
        journal.Append(new Rejected(Key, claim.Printed, Word(from), Spelling<TState>.Of(claim.To), allowed, table.Cite.ToString(), by.Time, proof));
    }

    private void RecordGap(GapKind kind, string seen, TState target, in Witness by)
    {
        var path = TablePath.Shortest(table, Possible, target)?.Select(row => $"{Spelling<TState>.Of(row.From)} {row}").ToList() ?? [];
        var line = by.ToEvidence();
        journal.Append(new GapFound(Key, kind, Possible.ToString(), seen, path, by.Time, lastAgreed is null ? [line] : [line, lastAgreed]));
    }
}
