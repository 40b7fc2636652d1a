using Conformance.Dialects.Secrets;

namespace Conformance.Fuzzing;

/// <summary>How an input is read.</summary>
/// <param name="Capacity">The size of the line buffer.</param>
/// <param name="Chunk">The most bytes that the stream gives at once.</param>
/// <param name="Describes">Whether all that is read is written down, to be compared.</param>
/// <param name="Workers">How many threads read at once.</param>
internal sealed record ReadingManner(int Capacity = FuzzedReading.DefaultCapacity, int Chunk = int.MaxValue, bool Describes = false, int Workers = 1)
{
    private static readonly SecretKey OneKey = new(new byte[SecretKey.Length]);

    /// <summary>Readings that are compared need one key.</summary>
    public SecretKey Key => OneKey;
}
