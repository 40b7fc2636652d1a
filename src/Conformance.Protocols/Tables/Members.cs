namespace Conformance.Protocols.Tables;

/// <summary>
/// The members of an enumeration whose values run from 0 without gaps, in their order. Going through an array of them by its interfaces would be compiled at the start of each run, once for every
/// enumeration (ADR 9).
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="Count">How many there are.</param>
public readonly record struct Members<T>(int Count)
    where T : struct, Enum
{
    /// <summary>The member of a number, from 0 to <see cref="Count"/> - 1.</summary>
    public T this[int index] => index < Count ? StateIndex.Member<T>(index) : throw new ArgumentOutOfRangeException(nameof(index), index, $"{typeof(T).Name} has {Count} members.");

    /// <summary>Goes through them in their order.</summary>
    public Enumerator GetEnumerator() => new(Count);

    /// <summary>What each is turned into, in their order.</summary>
    public TResult[] ConvertAll<TResult>(Func<T, TResult> converter)
    {
        var results = new TResult[Count];
        for (var index = 0; index < Count; index++) results[index] = converter(StateIndex.Member<T>(index));
        return results;
    }

    /// <summary>Goes through members in their order.</summary>
    /// <param name="count">How many there are.</param>
    public struct Enumerator(int count)
    {
        private int index = -1;

        /// <summary>The member that it stands at.</summary>
        public readonly T Current => StateIndex.Member<T>(index);

        /// <summary>Goes on to the next; false behind the last.</summary>
        public bool MoveNext() => ++index < count;
    }
}
