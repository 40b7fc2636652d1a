using System.Globalization;

namespace Conformance.Checks.Audit;

/// <summary>How long two routers of a group were Active at once.</summary>
/// <param name="ShortestMs">The least, ms.</param>
/// <param name="LongestMs">The most, ms; null where the lines end while both are.</param>
public readonly record struct Overlap(long ShortestMs, long? LongestMs)
{
    /// <summary>In words: <c>0 to 4 ms</c>, <c>at least 590100 ms</c>.</summary>
    public override string ToString() => LongestMs is { } longest
        ? string.Create(CultureInfo.InvariantCulture, $"{ShortestMs} to {longest} ms")
        : string.Create(CultureInfo.InvariantCulture, $"at least {ShortestMs} ms");
}
