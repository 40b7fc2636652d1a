using Conformance.Protocols.Ospf;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip ospf neighbor</c>.</summary>
internal static class OspfNeighborTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<OspfNeighborRow>(TableSchema.OspfNeighbors, Row);

    private static string[] Row(string device, OspfNeighborRow row) =>
        [device, row.NeighborId, Cell.Of(row.Priority), row.State, row.Role, row.Address, row.Interface];
}
