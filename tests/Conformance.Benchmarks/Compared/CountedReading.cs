using Conformance.Protocols.Traces;

namespace Conformance.Benchmarks.Compared;

/// <summary>What a reading found: so that none is fast by doing nothing.</summary>
/// <param name="Lines">Physical lines.</param>
/// <param name="Found">How often each type of observation, fact or match was found.</param>
public sealed record CountedReading(long Lines, IReadOnlyDictionary<string, long> Found)
{
    /// <summary>Lines by how far they were understood; empty for a reading that does not know.</summary>
    public IReadOnlyDictionary<LineSupport, long> Support { get; init; } = new Dictionary<LineSupport, long>();
}
