using Conformance.Protocols.Tables;

namespace Conformance.Replay.Alignment;

/// <summary>
/// The steps of an entity while several states are possible: each leaves fewer possible after it, and, by the table, before it. So later lines tell more of the
/// beginning than the first ones did.
/// </summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TFacts">The facts that guards read.</typeparam>
internal sealed class Narrowing<TState, TEvent, TFacts>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>Steps that are kept; what comes later tells no more of the beginning than these.</summary>
    private const int MostSteps = 32;

    private readonly List<(Step<TState, TEvent> Step, StateSet<TState> Left)> passed = [];

    /// <summary>Another step passed, which left one of some states.</summary>
    public void Add(in Step<TState, TEvent> step, StateSet<TState> left)
    {
        if (passed.Count < MostSteps) passed.Add((step, left));
    }

    /// <summary>The states that it may have begun in, so that every step since led on and the last one to one of <paramref name="now"/>.</summary>
    public StateSet<TState> Began(StepTable<TState, TEvent, TFacts> steps, StateSet<TState> now, TFacts facts)
    {
        var reached = now;
        for (var i = passed.Count - 1; i >= 0; i--)
        {
            var (step, left) = passed[i];
            var before = StateSet<TState>.None;
            foreach (var state in left.States)
            {
                if ((steps.After(step, StateSet<TState>.Of(state), facts).Bits & reached.Bits) != 0) before = before.With(state);
            }

            reached = before;
        }

        return reached;
    }
}
