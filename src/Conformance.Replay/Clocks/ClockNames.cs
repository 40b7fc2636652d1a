namespace Conformance.Replay.Clocks;

/// <summary>Two clocks, in one order whoever of them is named first.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
internal sealed record ClockNames(string First, string Second)
{
    /// <summary>The names of two clocks.</summary>
    public static ClockNames Of(string one, string other) => string.CompareOrdinal(one, other) < 0 ? new(one, other) : new(other, one);
}
