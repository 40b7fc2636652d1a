using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IPv4 static routes of a configuration.</summary>
internal static class StaticRouteTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_static_routes",
            "device,vrf,prefix,next_hop,interface,distance,tag,name,track,permanent,global",
            "device,vrf,prefix,next_hop,interface"),
        configuration => configuration.StaticRoutes,
        Row);

    private static string[] Row(string device, StaticRoute route) =>
    [
        device, route.Vrf, route.Prefix, route.NextHop, route.Interface, Cell.Of(route.Distance), Cell.Of(route.Tag), route.Name, Cell.Of(route.Track), Cell.Of(route.IsPermanent),
        Cell.Of(route.IsGlobal),
    ];
}
