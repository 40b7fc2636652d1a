using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>One entity of a machine whose steps IOS prints: an input, then the old and the new state, which may be the same.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The inputs.</typeparam>
/// <param name="device">The device.</param>
/// <param name="machine">The machine.</param>
/// <param name="entity">The entity.</param>
internal sealed class PrintedMachineReplay<TState, TEvent>(
    DeviceContext device, ProtocolMachine<TState, TEvent, NoFacts> machine, EntityReplay<TState, TEvent, NoFacts> entity)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private static readonly Citation Unknown = Citation.Unsourced("no retrieved trace prints this move, so nothing tells whether it is right");

    /// <summary>The entity.</summary>
    public EntityReplay<TState, TEvent, NoFacts> Entity { get; } = entity;

    /// <summary>Whether a line has said where it is or went.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether it may be in a state that is printed as <paramref name="word"/>.</summary>
    public bool MayBe(string word) => Spelling<TState>.TryRead(word, out var state) && Entity.Possible.Contains(state);

    /// <summary>A line states a step.</summary>
    public void Move(in IkeStateChangeSeen seen, PrintedInput? input, in Witness by)
    {
        HasBegun = true;
        if (!Spelling<TState>.TryRead(seen.From, out var from) || !Spelling<TState>.TryRead(seen.To, out var to) || !IsKnown(from, to))
        {
            NoteUnknown(seen, input, by);
            return;
        }

        var on = input is not null && Spelling<TEvent>.TryRead(input.Text, out var known) ? known : default(TEvent?);
        Entity.Move(new Claim<TState, TEvent>(from, to, on, input?.Text ?? "", input?.Line), by);
    }

    /// <summary>An input is printed, and the line of its result is missing: the table says where it led.</summary>
    public void Settle(PrintedInput input, in Witness by)
    {
        if (!Entity.Possible.TryKnown(out var from) || !Spelling<TEvent>.TryRead(input.Text, out var on)) return;
        var firing = machine.Fire(from, on, default, from);
        if (firing.Outcome == StepOutcome.Moved) Entity.Infer(firing.To, on, input.Text, "its input is printed, only the line of the move is missing", by, input.Line);
    }

    private bool IsKnown(TState from, TState to) => machine.Table.Refuses(from, to) || machine.Table.Between(from, to).Count > 0;

    private void NoteUnknown(in IkeStateChangeSeen seen, PrintedInput? input, in Witness by)
    {
        Evidence[] evidence = input is null ? [by.ToEvidence()] : [by.ToEvidence(), input.Line];
        device.Journal.Append(new Rejected(Entity.Key, input?.Text ?? "", seen.From, seen.To, "", [], Unknown.ToString(), by.Time, evidence));
        Entity.Assume(StateSet<TState>.All);
    }
}
