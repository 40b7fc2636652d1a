using Conformance.Protocols.Ospf;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip ospf database external</c>.</summary>
internal static class OspfExternalLsaTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<OspfExternalLsaRow>(
        TableSchema.Of(
            "ospf_external_lsas",
            "device,process,router_id,link_state_id,advertising_router,seq,mask,metric_type,metric,forward_address,tag",
            "device,process,link_state_id,advertising_router"),
        Row);

    private static string[] Row(string device, OspfExternalLsaRow row) =>
    [
        device, row.Process, row.RouterId, row.LinkStateId, row.AdvertisingRouter, row.SequenceNumber, row.Mask, Cell.Of(row.MetricType), Cell.Of(row.Metric), row.ForwardAddress,
        Cell.Of(row.Tag),
    ];
}
