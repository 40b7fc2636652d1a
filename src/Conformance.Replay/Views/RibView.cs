using System.Collections.Immutable;
using Conformance.Protocols.Routing;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The routes of all devices of a run, as far as captures and events tell.</summary>
/// <param name="Tables">The routes of each device's tables, in the order captured or added.</param>
public sealed record RibView(ImmutableSortedDictionary<string, ImmutableList<RouteEntry>> Tables)
{
    /// <summary>The view after all of <paramref name="facts"/>, in order.</summary>
    public static RibView Of(IEnumerable<RunEvent> facts)
    {
        var devices = new Dictionary<string, Standing<(string Vrf, string Prefix, string NextHop), RouteEntry>>();
        foreach (var fact in facts)
        {
            if (fact is RoutesCaptured { IsComplete: true } shown) Show(StandingOn(shown.Device), shown);
            else if (fact is RouteInstalled added) Install(StandingOn(added.Device), added.Route);
            else if (fact is RouteWithdrawn gone) Withdraw(StandingOn(gone.Device), gone.Route);
        }

        return new(devices.ToImmutableSortedDictionary(device => device.Key, device => device.Value.Entries.ToImmutableList(), StringComparer.Ordinal));

        Standing<(string Vrf, string Prefix, string NextHop), RouteEntry> StandingOn(string device)
        {
            if (!devices.TryGetValue(device, out var routes)) devices[device] = routes = new(entry => (entry.Vrf, entry.Prefix, entry.NextHop));
            return routes;
        }
    }

    /// <summary>The routes of a device.</summary>
    public ImmutableList<RouteEntry> Of(string device) => Tables.GetValueOrDefault(device) ?? [];

    private static void Show(Standing<(string Vrf, string Prefix, string NextHop), RouteEntry> routes, RoutesCaptured shown)
    {
        routes.RemoveAll(entry => entry.Vrf == shown.Vrf);
        foreach (var row in shown.Routes) routes.Add(RouteEntry.Of(row));
    }

    private static void Install(Standing<(string Vrf, string Prefix, string NextHop), RouteEntry> routes, RouteIdentity route)
    {
        Withdraw(routes, route);
        routes.Add(RouteEntry.Of(route));
    }

    private static void Withdraw(Standing<(string Vrf, string Prefix, string NextHop), RouteEntry> routes, RouteIdentity route) =>
        routes.Remove((route.Vrf, route.Prefix, route.NextHop), entry => entry.IsSameAs(route));
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
