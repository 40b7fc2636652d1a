using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>All folds of a run together.</summary>
/// <param name="Entities">The entities.</param>
/// <param name="Rib">The routes.</param>
/// <param name="Sas">The IPsec SAs.</param>
/// <param name="Groups">The HSRP groups.</param>
/// <param name="Failovers">The failovers.</param>
public sealed record RunView(EntityView Entities, RibView Rib, SaView Sas, GroupView Groups, FailoverTimeline Failovers)
{
    /// <summary>The folds of <paramref name="facts"/>, in order.</summary>
    public static RunView Of(IReadOnlyList<RunEvent> facts)
    {
        var failovers = FailoverTimeline.Of(facts);
        return new(EntityView.Of(facts), RibView.Of(facts), SaView.Of(facts), failovers.Groups, failovers);
    }
}
