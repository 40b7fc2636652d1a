using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>What <c>show clock</c> says.</summary>
/// <param name="Time">The time of day as printed: <c>18:57:38.347</c>.</param>
/// <param name="Zone">The zone.</param>
/// <param name="Date">The date in ISO 8601: <c>2015-10-19</c>.</param>
/// <param name="Quality">How far the clock can be trusted, from the mark in front of the time.</param>
public sealed record ClockRow(string Time, string Zone, string Date, ClockQuality Quality)
{
    /// <summary>Where the time comes from (<c>detail</c>); blank where it is not printed.</summary>
    public string Source { get; init; } = "";

    /// <summary>When summer time starts, as printed; blank where it is not printed.</summary>
    public string SummerTimeStarts { get; init; } = "";

    /// <summary>When summer time ends, as printed; blank where it is not printed.</summary>
    public string SummerTimeEnds { get; init; } = "";

    /// <summary>The lines.</summary>
    public SourceSpan Span { get; init; }
}
