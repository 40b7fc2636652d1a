using Conformance.Protocols.Ospf;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip ospf interface brief</c>.</summary>
internal static class OspfInterfaceTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<OspfInterfaceRow>(
        TableSchema.Of("ospf_interfaces", "device,interface,process,area,address,cost,state,full_neighbors,neighbors", "device,interface,process,area"), Row);

    private static string[] Row(string device, OspfInterfaceRow row) =>
        [device, row.Interface, row.Process, row.Area, row.Address, Cell.Of(row.Cost), row.State, Cell.Of(row.FullNeighbors), Cell.Of(row.Neighbors)];
}
