using Conformance.Protocols.Hsrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show standby neighbors</c>.</summary>
internal static class HsrpNeighborTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<HsrpNeighborRow>(
        TableSchema.Of("hsrp_neighbors", "device,interface,address,active_groups,standby_groups,bfd", "device,interface,address"), Row);

    private static string[] Row(string device, HsrpNeighborRow row) => [device, row.Interface, row.Address, row.ActiveGroups, row.StandbyGroups, Cell.Of(row.HasBfd)];
}
