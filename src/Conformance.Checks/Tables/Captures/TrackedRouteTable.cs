using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip route track-table</c>.</summary>
internal static class TrackedRouteTable
{
    private static readonly TableSchema Schema = TableSchema.Of(
        "tracked_routes", "device,vrf,prefix,next_hop,interface,admin_distance,name,track,state", "device,vrf,prefix,next_hop,interface,track", "track");

    public static readonly CaptureTable Table = CaptureTable.Of<TrackedRouteRow>(Schema, Row);

    private static string[] Row(string device, TrackedRouteRow row) =>
        [device, row.Vrf, row.Prefix, row.NextHop, row.Interface, Cell.Of(row.Distance), row.Name, Cell.Of(row.Track), row.State];
}
