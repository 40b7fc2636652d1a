using System.Numerics;

namespace Conformance.Protocols.Tables;

/// <summary>The states that an entity may be in, given what was seen so far. At most 64 states.</summary>
/// <typeparam name="TState">The state enumeration, counting from 0.</typeparam>
/// <param name="Bits">One bit per state.</param>
public readonly record struct StateSet<TState>(ulong Bits)
    where TState : struct, Enum
{
    /// <summary>Every state: nothing is known.</summary>
    public static StateSet<TState> All { get; } = Where(_ => true);

    /// <summary>No state: contradictory evidence.</summary>
    public static StateSet<TState> None => default;

    /// <summary>How many states are possible.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>Whether exactly one state is possible.</summary>
    public bool IsKnown => BitOperations.IsPow2(Bits);

    /// <summary>The possible states in the order of the enumeration.</summary>
    public IEnumerable<TState> States
    {
        get
        {
            for (var rest = Bits; rest != 0; rest &= rest - 1) yield return StateIndex.Member<TState>(BitOperations.TrailingZeroCount(rest));
        }
    }

    /// <summary>The set of <paramref name="states"/>.</summary>
    public static StateSet<TState> Of(params ReadOnlySpan<TState> states)
    {
        var bits = 0UL;
        foreach (var state in states) bits |= 1UL << StateIndex.Of(state);
        return new(bits);
    }

    /// <summary>The set of the states that something <paramref name="holds"/> for.</summary>
    public static StateSet<TState> Where(Func<TState, bool> holds)
    {
        var bits = 0UL;
        foreach (var state in Spelling<TState>.All)
        {
            if (holds(state)) bits |= 1UL << StateIndex.Of(state);
        }

        return new(bits);
    }

    /// <summary>Whether <paramref name="state"/> is possible.</summary>
    public bool Contains(TState state) => (Bits >> StateIndex.Of(state) & 1) != 0;

    /// <summary>This set and <paramref name="state"/>.</summary>
    public StateSet<TState> With(TState state) => new(Bits | 1UL << StateIndex.Of(state));

    /// <summary>The one possible state; false where several or none are possible.</summary>
    public bool TryKnown(out TState state)
    {
        state = IsKnown ? StateIndex.Member<TState>(BitOperations.TrailingZeroCount(Bits)) : default;
        return IsKnown;
    }

    /// <summary>The states as printed, joined by a comma and a blank.</summary>
    public override string ToString() => string.Join(", ", States.Select(Spelling<TState>.Of));
}
