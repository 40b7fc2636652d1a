using Conformance.Protocols.Tables;

namespace Conformance.Replay.Machines;

/// <summary>
/// What a machine answered before. It decides by the state, the event, the state that the trace says came next, and what the guards say of the facts; so whoever asks the same again gets the
/// same, and a log asks a few dozen questions a million times. Kept as numbers, since a dictionary of states would be compiled for every protocol (ADR 9).
/// </summary>
/// <typeparam name="TState">The states, at most 64.</typeparam>
/// <typeparam name="TEvent">The events, at most 64.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
/// <param name="table">The machine's table.</param>
internal sealed class FiringMemory<TState, TEvent, TFacts>(TransitionTable<TState, TEvent, TFacts> table)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private const int BitsOfMember = 6;

    /// <summary>True, false or undecided.</summary>
    private const int BitsOfGuard = 2;

    /// <summary>Guards that one question has room for.</summary>
    private const int MostGuards = ((sizeof(ulong) * 8) - (3 * BitsOfMember)) / BitsOfGuard;

    private readonly Dictionary<ulong, int> answers = [];

    /// <summary>The answer to a question that was asked before.</summary>
    /// <param name="from">The entity's state.</param>
    /// <param name="on">The event.</param>
    /// <param name="facts">The facts known about the entity.</param>
    /// <param name="seenNext">The state that the trace says it was in afterwards.</param>
    /// <param name="question">The question as a number, to note its answer by.</param>
    /// <param name="firing">The answer.</param>
    public bool TryFind(TState from, TEvent on, TFacts facts, TState seenNext, out ulong question, out Firing<TState> firing)
    {
        question = QuestionOf(from, on, facts, seenNext);
        var isKnown = answers.TryGetValue(question, out var answer);
        firing = isKnown ? new((StepOutcome)(answer >> BitsOfMember), StateIndex.Member<TState>(answer & ((1 << BitsOfMember) - 1))) : default;
        return isKnown;
    }

    /// <summary>Notes an answer.</summary>
    public void Note(ulong question, Firing<TState> firing) => answers[question] = ((int)firing.Outcome << BitsOfMember) | StateIndex.Of(firing.To);

    private ulong QuestionOf(TState from, TEvent on, TFacts facts, TState seenNext)
    {
        var question = 0UL;
        var cell = table.Cell(from, on);
        if (cell.Count > MostGuards) throw new NotSupportedException($"{table.Name} has more than {MostGuards} rows of {on} in {from}.");
        for (var row = 0; row < cell.Count; row++) question = (question << BitsOfGuard) | (cell[row].IsGuarded ? Verdict(cell[row].When.Holds(facts)) : 0);
        question = (question << BitsOfMember) | (uint)StateIndex.Of(from);
        question = (question << BitsOfMember) | (uint)StateIndex.Of(on);
        return (question << BitsOfMember) | (uint)StateIndex.Of(seenNext);
    }

    private static ulong Verdict(bool? holds) => holds switch
    {
        true => 1,
        false => 2,
        null => 3,
    };
}
