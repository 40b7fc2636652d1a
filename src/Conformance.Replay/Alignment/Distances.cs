using System.Numerics;
using Conformance.Protocols.Tables;

namespace Conformance.Replay.Alignment;

/// <summary>How many moves of a table lie between any two of its states.</summary>
/// <typeparam name="TState">The states.</typeparam>
internal sealed class Distances<TState>
    where TState : struct, Enum
{
    /// <summary>No way leads there.</summary>
    public const int Unreachable = byte.MaxValue;

    private readonly byte[] moves;
    private readonly int states;

    /// <summary>Measures a table, each state in turn, ring by ring.</summary>
    /// <param name="nextOf">The states that one move leads to.</param>
    public Distances(Func<TState, StateSet<TState>> nextOf)
    {
        states = Spelling<TState>.All.Count;
        moves = new byte[states * states];
        Array.Fill(moves, (byte)Unreachable);
        var next = Spelling<TState>.All.ConvertAll(state => nextOf(state).Bits);
        for (var from = 0; from < states; from++) MeasureFrom(from, next);
    }

    /// <summary>The state among <paramref name="to"/> that the fewest moves lead to from any of <paramref name="from"/>, with their number.</summary>
    public (TState State, int Moves) Nearest(StateSet<TState> from, StateSet<TState> to)
    {
        var nearest = (State: default(TState), Moves: Unreachable + 1);
        foreach (var target in to.States)
        {
            foreach (var source in from.States)
            {
                var far = moves[(StateIndex.Of(source) * states) + StateIndex.Of(target)];
                if (far < nearest.Moves) nearest = (target, far);
            }
        }

        return nearest;
    }

    private void MeasureFrom(int from, ulong[] next)
    {
        var (reached, ring) = (1UL << from, 1UL << from);
        for (byte far = 0; ring != 0; far++)
        {
            var following = 0UL;
            for (var rest = ring; rest != 0; rest &= rest - 1)
            {
                var state = BitOperations.TrailingZeroCount(rest);
                moves[(from * states) + state] = far;
                following |= next[state];
            }

            ring = following & ~reached;
            reached |= ring;
        }
    }
}
