using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip route</c>.</summary>
internal static class RouteTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<RouteRow>(TableSchema.Routes, Row);

    private static string[] Row(string device, RouteRow row) =>
        [device, row.Vrf, row.Code, row.Prefix, Cell.Of(row.AdminDistance), Cell.Of(row.Metric), row.NextHop, row.Interface];
}
