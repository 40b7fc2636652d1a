using System.Collections.Immutable;
using Conformance.Protocols.Routing;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The routes of all devices of a run, as far as captures and events tell.</summary>
/// <param name="Tables">The routes of each device's tables, in the order captured or added.</param>
public sealed record RibView(ImmutableSortedDictionary<string, ImmutableList<RouteEntry>> Tables)
{
    /// <summary>No route.</summary>
    public static RibView Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableList<RouteEntry>>(StringComparer.Ordinal));

    /// <summary>The view after a fact.</summary>
    public RibView Apply(RunEvent fact) => fact switch
    {
        RoutesCaptured { IsComplete: true } shown => Set(shown.Device, [.. Of(shown.Device).RemoveAll(entry => entry.Vrf == shown.Vrf), .. shown.Routes.Select(RouteEntry.Of)]),
        RouteInstalled added => Set(added.Device, Of(added.Device).RemoveAll(entry => entry.IsSameAs(added.Route)).Add(RouteEntry.Of(added.Route))),
        RouteWithdrawn gone => Set(gone.Device, Of(gone.Device).RemoveAll(entry => entry.IsSameAs(gone.Route))),
        _ => this,
    };

    /// <summary>The routes of a device.</summary>
    public ImmutableList<RouteEntry> Of(string device) => Tables.GetValueOrDefault(device) ?? [];

    private RibView Set(string device, ImmutableList<RouteEntry> entries) => new(Tables.SetItem(device, entries));
}

/// <summary>A route of a <see cref="RibView"/>.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Code">The code; blank where unknown.</param>
/// <param name="Prefix">The prefix.</param>
/// <param name="AdminDistance">Administrative distance; null where unknown.</param>
/// <param name="Metric">Metric; null where unknown.</param>
/// <param name="NextHop">The next hop; blank for a connected route.</param>
/// <param name="Interface">The outgoing interface; blank where unknown.</param>
public sealed record RouteEntry(string Vrf, string Code, string Prefix, int? AdminDistance, long? Metric, string NextHop, string Interface)
{
    /// <summary>Static routes have distance 1 and metric 0 where nothing else is configured (Cisco IOS default).</summary>
    private const int StaticDistance = 1;

    /// <summary>A captured route.</summary>
    public static RouteEntry Of(RouteRow row) => new(row.Vrf, row.Code, row.Prefix, row.AdminDistance, row.Metric, row.NextHop, row.Interface);

    /// <summary>A route that an event added.</summary>
    public static RouteEntry Of(RouteIdentity route) =>
        new(route.Vrf, route.Code, route.Prefix, route.Origin == "rri" ? StaticDistance : null, route.Origin == "rri" ? 0 : null, route.NextHop, route.Interface);

    /// <summary>Whether it is the route that an event names.</summary>
    public bool IsSameAs(RouteIdentity route) =>
        (Vrf, Prefix, NextHop) == (route.Vrf, route.Prefix, route.NextHop) && (route.Code.Length == 0 || Code == route.Code);
}
