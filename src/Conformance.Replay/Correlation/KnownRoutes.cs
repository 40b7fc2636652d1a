using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The routes of one device that lines of a log added and none has removed: IOS names a prefix again without its length.</summary>
internal sealed class KnownRoutes
{
    private readonly Dictionary<(string Vrf, string Address), List<RouteIdentity>> routes = [];

    /// <summary>Whether <paramref name="prefix"/> is <paramref name="address"/> with a length.</summary>
    public static bool HasAddress(string prefix, string address) =>
        prefix.Length > address.Length && prefix[address.Length] == '/' && prefix.StartsWith(address, StringComparison.Ordinal);

    /// <summary>A route was added.</summary>
    public void Add(RouteIdentity route)
    {
        var key = KeyOf(route);
        if (!routes.TryGetValue(key, out var here)) routes[key] = here = [];
        if (!here.Contains(route)) here.Add(route);
    }

    /// <summary>A route was removed.</summary>
    public void Remove(RouteIdentity route)
    {
        if (routes.TryGetValue(KeyOf(route), out var here)) here.RemoveAll(known => (known.Prefix, known.NextHop) == (route.Prefix, route.NextHop));
    }

    /// <summary>The one prefix with this address; null where none or several are known.</summary>
    public string? PrefixOf(string vrf, string address)
    {
        var prefixes = At(vrf, address).Select(route => route.Prefix).Distinct().Take(2).ToList();
        return prefixes is [var only] ? only : null;
    }

    /// <summary>The routes to a prefix, as a copy that stands while they are removed.</summary>
    public IReadOnlyList<RouteIdentity> To(string vrf, string prefix) => [.. At(vrf, AddressOf(prefix)).Where(route => route.Prefix == prefix)];

    private static (string Vrf, string Address) KeyOf(RouteIdentity route) => (route.Vrf, AddressOf(route.Prefix));

    private static string AddressOf(string prefix) => prefix.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? prefix[..slash] : prefix;

    private List<RouteIdentity> At(string vrf, string address) => routes.GetValueOrDefault((vrf, address)) ?? [];
}
