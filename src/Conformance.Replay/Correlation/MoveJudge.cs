using Conformance.Protocols.Profiles;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>Judges the moves that lines state by the rows of a table, and records them: as allowed, or as refused.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="machine">The machine.</param>
/// <param name="journal">Where the facts of the entity are written.</param>
internal sealed class MoveJudge<TState, TEvent, TFacts>(ProtocolMachine<TState, TEvent, TFacts> machine, EntityJournal<TState> journal)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly TransitionTable<TState, TEvent, TFacts> table = machine.Table;

    /// <summary>Records a move.</summary>
    /// <param name="claim">What the line states.</param>
    /// <param name="left">The states that it can have left.</param>
    /// <param name="known">The states that were possible before it.</param>
    /// <param name="facts">What is known of the entity besides its state.</param>
    /// <param name="by">The line.</param>
    /// <param name="evidence">The line, then the line of its event.</param>
    /// <param name="agreed">The last line about the entity; null where there is none.</param>
    public void Record(
        in Claim<TState, TEvent> claim, StateSet<TState> left, StateSet<TState> known, TFacts facts, in Witness by, IReadOnlyList<Evidence> evidence, Witness? agreed)
    {
        var source = claim.From ?? (left.TryKnown(out var only) ? only : default(TState?));
        if (!TryRecord(claim, source, left, by, evidence, agreed, facts)) Reject(claim, source, known, by, evidence, agreed);
    }

    /// <summary>Lines must be missing, or the event of a move.</summary>
    public void FindGap(GapKind kind, StateSet<TState> known, TState seen, in Witness by, Witness? agreed) =>
        journal.FoundGap(kind, known.ToString(), Spelling<TState>.Of(seen), machine.Steps.Way(known, seen), by, agreed);

    /// <summary>Records a move that a row allows, or that the table is known to lack; false where nothing allows it.</summary>
    private bool TryRecord(in Claim<TState, TEvent> claim, TState? source, StateSet<TState> left, in Witness by, IReadOnlyList<Evidence> evidence, Witness? agreed, TFacts facts)
    {
        if (source is not { } from)
        {
            if (left.Count == 0) return false;
            journal.Moved(claim.Printed, null, claim.To, new(table.Cite.Source, null), by, evidence);
            return true;
        }

        var row = Open(from, claim.To, facts);
        if (row is null)
        {
            if (table.Unlisted is not { } unlisted || table.Refuses(from, claim.To)) return false;
            journal.Moved(claim.Printed, from, claim.To, new(unlisted.ToString(), null), by, evidence);
            return true;
        }

        var firing = machine.Fire(from, claim.On ?? row.Event, facts, claim.To);
        var fits = firing.IsAllowed && StateIndex.AreSame(firing.To, claim.To);
        if (!fits) journal.FoundGap(GapKind.MoveWithoutEvent, Spelling<TState>.Of(from), Spelling<TState>.Of(claim.To), [StepTable<TState, TEvent, TFacts>.Name(row)], by, agreed);
        journal.Moved(claim.Printed, from, claim.To, machine.Rows.Of(from, claim.To, fits ? claim.On : null, claim.Printed, facts), by, evidence);
        if (fits && claim.On is { } on && table.DependsOnRelease) TellRelease(from, on, claim.To, facts, by);
        return true;
    }

    /// <summary>Where only some releases allow the move on its event, and nothing tells whether the device's is one, that is recorded.</summary>
    private void TellRelease(TState from, TEvent on, TState to, TFacts facts, in Witness by)
    {
        var rows = table.Cell(from, on).Where(row => StateIndex.AreSame(row.To, to) && row.When.Holds(facts) is not false).ToList();
        if (rows.TrueForAll(row => row.Open is not null) && !ReleaseRange.CoverAll([.. rows.Select(row => row.Open!)])) journal.LeftToRelease(rows[0], by);
    }

    /// <summary>The first row between two states whose guard the facts do not close.</summary>
    private TransitionRow<TState, TEvent, TFacts>? Open(TState from, TState to, TFacts facts)
    {
        foreach (var row in table.Between(from, to))
        {
            if (row.When.Holds(facts) is not false) return row;
        }

        return null;
    }

    private void Reject(in Claim<TState, TEvent> claim, TState? source, StateSet<TState> known, in Witness by, IReadOnlyList<Evidence> evidence, Witness? agreed)
    {
        IReadOnlyList<string> allowed = source is { } from ? [.. table.Leaving(from).Select(row => row.ToString()).Distinct()] : [];
        journal.Rejected(claim.Printed, source, claim.To, known, allowed, table.CiteAgainst(source, claim.To).ToString(), by, agreed is { } before ? [.. evidence, before.ToEvidence()] : evidence);
    }
}
