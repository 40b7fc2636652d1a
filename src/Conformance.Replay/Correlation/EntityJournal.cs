using System.Globalization;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>Writes the facts of one entity, under its name in its present life.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="key">The entity in its first life.</param>
/// <param name="journal">Where the facts are written.</param>
/// <param name="life">Which use of its name this is, from 1.</param>
internal sealed class EntityJournal<TState>(EntityKey key, IRunJournal journal, int life)
    where TState : struct, Enum
{
    private EntityKey name = key;
    private int seq;

    /// <summary>The entity in its present life: ids that routers reuse get <c>~2</c>, <c>~3</c> per new life.</summary>
    public EntityKey Key => Life == 1 ? name : name with { Instance = string.Create(CultureInfo.InvariantCulture, $"{name.Instance}~{Life}") };

    /// <summary>Which use of its name this is, from 1.</summary>
    public int Life { get; private set; } = life;

    /// <summary>Whether a transition was written in this life.</summary>
    public bool HasMoved => seq > 0;

    /// <summary>A new life begins.</summary>
    public void BeginLife() => (Life, seq) = (Life + 1, 0);

    /// <summary>It goes by another instance from now on.</summary>
    public void Rename(string instance, int inLife, in Witness by, bool isToBeTold)
    {
        var before = Key;
        (name, Life) = (name with { Instance = instance }, inLife);
        if (isToBeTold) journal.Append(new EntityRenamed(Key, before, by.Time, [by.ToEvidence()]));
    }

    /// <summary>It was seen in a state.</summary>
    public void Saw(string state, in Witness by) => journal.Append(new StateSeen(Key, state, by.Time, [by.ToEvidence()]));

    /// <summary>A line leaves fewer states possible.</summary>
    public void Narrowed(StateSet<TState> began, StateSet<TState> now, in Witness by, Witness? last)
    {
        var line = by.ToEvidence();
        journal.Append(new StatesNarrowed(Key, Words(began), Words(now), by.Time, last is { } earlier ? [line, earlier.ToEvidence()] : [line]));
    }

    /// <summary>A line states a move.</summary>
    public void Moved(string printed, TState? from, TState to, TakenRows taken, in Witness by, IReadOnlyList<Evidence> evidence) =>
        journal.Append(new Transitioned(Key, ++seq, printed, Word(from), Spelling<TState>.Of(to), taken.Clause, by.Time, evidence) { Rows = taken.Rows });

    /// <summary>It must have moved, though no line says so.</summary>
    public void Inferred(string printed, TState? from, TState to, TakenRows taken, string why, in Witness by, IReadOnlyList<Evidence> evidence) =>
        journal.Append(new Inferred(Key, ++seq, printed, Word(from), Spelling<TState>.Of(to), taken.Clause, why, by.Time, evidence) { Rows = taken.Rows });

    /// <summary>A line states a move that no row allows.</summary>
    public void Rejected(string printed, TState? from, TState to, StateSet<TState> known, IReadOnlyList<string> allowed, string clause, in Witness by, IReadOnlyList<Evidence> evidence) =>
        journal.Append(new Rejected(Key, printed, Word(from), Spelling<TState>.Of(to), known == StateSet<TState>.All ? "" : known.ToString(), allowed, clause, by.Time, evidence));

    /// <summary>Only some releases have the row of a move, and nothing tells whether the device's is one.</summary>
    public void LeftToRelease<TEvent, TFacts>(TransitionRow<TState, TEvent, TFacts> row, in Witness by)
        where TEvent : struct, Enum => journal.Append(new ReleaseUndecided(
            Key, $"{Spelling<TState>.Of(row.From)} {Spelling<TEvent>.Of(row.Event)} -> {Spelling<TState>.Of(row.To)}", $"{row.Open}", row.Cite.ToString(), by.Time, [by.ToEvidence()]));

    /// <summary>What does not fit was not weighed.</summary>
    public void FoundGap(GapKind kind, string known, string seen, IReadOnlyList<string> path, in Witness by, Witness? lastFitting)
    {
        var line = by.ToEvidence();
        journal.Append(new GapFound(Key, kind, known, seen, path, by.Time, lastFitting is { } before ? [line, before.ToEvidence()] : [line], []));
    }

    /// <summary>What is supposed of a line that did not fit.</summary>
    public void Supposed(Misfit misfit)
    {
        var kind = misfit.Chosen.Kind switch
        {
            RepairKind.Overtaken => GapKind.Overtaken,
            RepairKind.SaidTwice => GapKind.SaidTwice,
            _ => GapKind.State,
        };
        var line = misfit.By.ToEvidence();
        List<Evidence> evidence = misfit.Other is { } other ? [line, other.ToEvidence()] : [line];
        if (misfit.Counter is { } counter) evidence.Add(misfit.By.Source.EvidenceOf(counter.Until));
        journal.Append(new GapFound(Key, kind, misfit.Known, misfit.Seen, misfit.Chosen.Steps, misfit.By.Time, evidence, [.. misfit.Weighed.OrderBy(repair => repair.Cost)]) { Contradicts = misfit.Contradicts });
    }

    private static List<string> Words(StateSet<TState> states) => [.. states.States.Select(Spelling<TState>.Of)];

    private static string Word(TState? state) => state is { } known ? Spelling<TState>.Of(known) : "";
}
