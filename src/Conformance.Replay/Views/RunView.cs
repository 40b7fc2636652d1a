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
    /// <summary>Nothing known.</summary>
    public static RunView Empty { get; } = new(EntityView.Empty, RibView.Empty, SaView.Empty, GroupView.Empty, FailoverTimeline.Empty);

    /// <summary>The folds of <paramref name="facts"/>, in order.</summary>
    public static RunView Of(IEnumerable<RunEvent> facts) => facts.Aggregate(Empty, (view, fact) => view.Apply(fact));

    /// <summary>The folds after a fact.</summary>
    public RunView Apply(RunEvent fact) => new(Entities.Apply(fact), Rib.Apply(fact), Sas.Apply(fact), Groups.Apply(fact), Failovers.Apply(fact));
}
