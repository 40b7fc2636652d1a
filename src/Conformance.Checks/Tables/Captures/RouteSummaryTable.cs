using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip route summary</c>: a row per source.</summary>
internal static class RouteSummaryTable
{
    private static readonly TableSchema Schema = TableSchema.Of(
        "route_summary", "device,vrf,source,networks,subnets,replicates,overhead,memory,breakdown", "device,vrf,source");

    public static readonly CaptureTable Table = CaptureTable.Of<RouteSummaryRow>(Schema, Row);

    private static string[] Row(string device, RouteSummaryRow row) =>
    [
        device, row.Vrf, row.Source, Cell.Of(row.Networks), Cell.Of(row.Subnets), Cell.Of(row.Replicates), Cell.Of(row.Overhead), Cell.Of(row.Memory), row.Breakdown,
    ];
}
