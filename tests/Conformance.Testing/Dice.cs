namespace Conformance.Testing;

/// <summary>Numbers that depend on their seed alone, on any machine: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).</summary>
/// <param name="seed">The seed.</param>
public sealed class Dice(long seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong state = unchecked((ulong)seed * Golden);

    /// <summary>A number from 0 to less than <paramref name="bound"/>; 0 where there is none.</summary>
    public int Below(int bound) => bound <= 1 ? 0 : (int)(Next() % (ulong)bound);

    /// <summary>Whether one of <paramref name="times"/> throws wins.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Any byte.</summary>
    public byte Byte() => (byte)Below(256);

    private ulong Next()
    {
        unchecked
        {
            state += Golden;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
