using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Store.Projections;

/// <summary>What a run left behind: the routes, SAs, HSRP groups and entities at its end.</summary>
public sealed record ViewDocument
{
    /// <summary>The run's id.</summary>
    public required string Id { get; init; }

    /// <summary>The routes of each device.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<RouteEntry>> Routes { get; init; }

    /// <summary>The IPsec SAs of each device.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<SaIdentity>> Sas { get; init; }

    /// <summary>The HSRP groups, ordered by entity.</summary>
    public required IReadOnlyList<GroupStatus> Groups { get; init; }

    /// <summary>The entities, ordered.</summary>
    public required IReadOnlyList<EntityHistory> Entities { get; init; }

    /// <summary>The document of a fold.</summary>
    public static ViewDocument Of(string run, RunView view) => new()
    {
        Id = run,
        Routes = view.Rib.Tables.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<RouteEntry>)pair.Value),
        Sas = view.Sas.Sas.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<SaIdentity>)pair.Value),
        Groups = [.. view.Groups.Groups.Values.OrderBy(group => group.Entity.ToString(), StringComparer.Ordinal)],
        Entities = [.. view.Entities.Entities.Values.OrderBy(entity => entity.Entity.ToString(), StringComparer.Ordinal)],
    };
}
