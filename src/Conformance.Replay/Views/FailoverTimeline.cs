using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>
/// Who was the Active router of each group, and each time the role went over. Routers of one group are known by their virtual address. It holds whichever
/// router's log comes first.
/// </summary>
/// <param name="Groups">What is known of the groups.</param>
/// <param name="Failovers">The failovers, in order.</param>
public sealed record FailoverTimeline(GroupView Groups, IReadOnlyList<Failover> Failovers)
{
    /// <summary>The timeline after all of <paramref name="facts"/>, in order.</summary>
    public static FailoverTimeline Of(IEnumerable<RunEvent> facts)
    {
        var fold = new FailoverFold();
        foreach (var fact in facts) fold.Apply(fact);
        return new(new(fold.Groups), fold.Failovers);
    }
}
