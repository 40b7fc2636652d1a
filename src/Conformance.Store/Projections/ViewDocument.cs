using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Store.Projections;

/// <summary>What a run left behind: the routes, SAs, HSRP groups and entities at its end.</summary>
public sealed record ViewDocument
{
    /// <summary>The run's id.</summary>
    public required string Id { get; init; }

    /// <summary>The routes of each device, ordered by device.</summary>
    public required IReadOnlyList<DeviceRoutes> Routes { get; init; }

    /// <summary>The IPsec SAs of each device, ordered by device.</summary>
    public required IReadOnlyList<DeviceSas> Sas { get; init; }

    /// <summary>The HSRP groups, ordered by entity.</summary>
    public required IReadOnlyList<GroupStatus> Groups { get; init; }

    /// <summary>The entities, ordered.</summary>
    public required IReadOnlyList<EntityHistory> Entities { get; init; }

    /// <summary>The document of a fold.</summary>
    public static ViewDocument Of(string run, RunView view) => new()
    {
        Id = run,
        Routes = [.. view.Rib.Tables.Select(pair => new DeviceRoutes(pair.Key, pair.Value))],
        Sas = [.. view.Sas.Sas.Select(pair => new DeviceSas(pair.Key, pair.Value))],
        Groups = [.. view.Groups.Groups.Values.OrderBy(group => group.Entity.ToString(), StringComparer.Ordinal)],
        Entities = [.. view.Entities.Entities.Values.OrderBy(entity => entity.Entity.ToString(), StringComparer.Ordinal)],
    };
}

/// <summary>The routes of a device.</summary>
/// <param name="Device">The device.</param>
/// <param name="Routes">Its routes.</param>
public sealed record DeviceRoutes(string Device, IReadOnlyList<RouteEntry> Routes);

/// <summary>The IPsec SAs of a device.</summary>
/// <param name="Device">The device.</param>
/// <param name="Sas">Its SAs.</param>
public sealed record DeviceSas(string Device, IReadOnlyList<SaIdentity> Sas);
