using System.Globalization;

namespace Conformance.Fuzzing;

/// <summary>What came of many inputs.</summary>
/// <param name="Inputs">How many there were.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="Failed">How many broke a promise.</param>
/// <param name="Failures">The shortest input of each kind of failure.</param>
/// <param name="SlowestSeed">The input that took longest.</param>
/// <param name="Slowest">How long it took.</param>
/// <param name="Elapsed">How long all took.</param>
internal sealed record CampaignResult(long Inputs, long Bytes, long Failed, IReadOnlyList<Failure> Failures, long SlowestSeed, TimeSpan Slowest, TimeSpan Elapsed)
{
    /// <summary>In one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"inputs {Inputs}, bytes {Bytes}, failures {Failed} of {Failures.Count} kinds, slowest {Slowest.TotalMilliseconds:F1} ms (seed {SlowestSeed}), {Elapsed.TotalSeconds:F0} s, {Inputs / Elapsed.TotalSeconds:F0} inputs/s");
}
