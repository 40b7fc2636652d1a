using Conformance.Protocols.Traces;
using Conformance.Replay.Views;

namespace Conformance.Checks.Audit;

/// <summary>A failover audited: why, in which phases, how long.</summary>
/// <param name="Failover">Who took over from whom.</param>
/// <param name="Cause">Why, in words.</param>
/// <param name="Phases">The phases in which evidence was found.</param>
/// <param name="OutageMs">The shortest and longest outage that the timestamps allow, ms; null where they tell nothing.</param>
/// <param name="BothActive">How long two routers were Active at once; null where there were not two, or the timestamps tell nothing.</param>
public sealed record FailoverReport(
    Failover Failover, string Cause, IReadOnlyList<FailoverPhase> Phases, (long Shortest, long Longest)? OutageMs, Overlap? BothActive)
{
    /// <summary>When it began, as printed; blank where no line has a time.</summary>
    public string Start => Phases.Count > 0 ? Phases[0].Start : "";

    /// <summary>When it ended, as printed; blank where no line has a time.</summary>
    public string End => Phases.Count > 0 ? Phases[^1].End : "";
}

/// <summary>One phase of a failover.</summary>
/// <param name="Name"><c>detect</c>, <c>takeover</c>, <c>re-key</c> or <c>converge</c>.</param>
/// <param name="Words">What happened, in words.</param>
/// <param name="Start">When it began, as printed; blank where no line has a time.</param>
/// <param name="End">When it ended, as printed; blank where no line has a time.</param>
/// <param name="IsInferred">Whether only captures prove it.</param>
/// <param name="Evidence">The lines that prove it.</param>
public sealed record FailoverPhase(string Name, string Words, string Start, string End, bool IsInferred, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>What stands behind the words for something that only captures prove.</summary>
    internal static string InferredMark(bool isInferred) => isInferred ? " (inferred)" : "";

    /// <summary>Lines, each once.</summary>
    internal static IReadOnlyList<Evidence> Distinct(IEnumerable<Evidence> evidence) => [.. evidence.DistinctBy(line => (line.File, line.Line))];
}
