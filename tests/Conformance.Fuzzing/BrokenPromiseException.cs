namespace Conformance.Fuzzing;

/// <summary>Nothing was thrown, and yet the reader did not do what it promises for any bytes.</summary>
/// <param name="promise">What it promises.</param>
/// <param name="seen">What was seen.</param>
internal sealed class BrokenPromiseException(string promise, string seen) : Exception($"{promise}: {seen}")
{
    /// <summary>What it promises.</summary>
    public string Promise => promise;
}
