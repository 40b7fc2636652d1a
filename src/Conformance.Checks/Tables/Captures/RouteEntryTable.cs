using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip route PREFIX</c>: a row per descriptor block.</summary>
internal static class RouteEntryTable
{
    private static readonly TableSchema Schema = TableSchema.Of(
        "route_entries",
        "device,vrf,prefix,known_via,admin_distance,metric,type,tag,candidate_default,redistributing_via,advertised_by,"
        + "next_hop,next_hop_vrf,from,interface,current,path_metric,share_count,path_tag,mpls_label",
        "device,vrf,prefix,next_hop,interface");

    public static readonly CaptureTable Table = CaptureTable.Of<RouteEntryRow>(Schema, Row);

    private static string[] Row(string device, RouteEntryRow row) =>
    [
        device, row.Vrf, row.Prefix, row.KnownVia, Cell.Of(row.AdminDistance), Cell.Of(row.Metric), row.Type, row.Tag, Cell.Of(row.IsCandidateDefault),
        row.RedistributingVia, row.AdvertisedBy, row.NextHop, row.NextHopVrf, row.From, row.Interface, Cell.Of(row.IsCurrent), Cell.Of(row.PathMetric),
        Cell.Of(row.ShareCount), row.PathTag, row.MplsLabel,
    ];
}
