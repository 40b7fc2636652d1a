using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>One account of how an entity came to where it is: the last step of it, what had to be supposed, and the account before.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <param name="Possible">The states it leaves possible.</param>
/// <param name="Cost">What all of its suppositions cost.</param>
/// <param name="Last">The last step.</param>
/// <param name="By">The line of the last step.</param>
/// <param name="Before">The account before the last step; null where it begins.</param>
internal sealed record Hypothesis<TState, TEvent>(
    StateSet<TState> Possible, int Cost, Step<TState, TEvent> Last = default, Witness By = default, Hypothesis<TState, TEvent>? Before = null)
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>What had to be supposed for the last step; null for nothing.</summary>
    public Misfit? Supposed { get; init; }

    /// <summary>The states that the last step left; none where it is unknown.</summary>
    public StateSet<TState> Left { get; init; }

    /// <summary>All that had to be supposed, the first first.</summary>
    public IEnumerable<Misfit> Suppositions
    {
        get
        {
            var before = Before is null ? [] : Before.Suppositions;
            return Supposed is null ? before : before.Append(Supposed);
        }
    }
}
