using Conformance.Protocols.Bfd;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show bfd neighbors</c>. Discriminators are given anew with each session, so that no golden holds them.</summary>
internal static class BfdNeighborTable
{
    private static readonly TableSchema Schema = TableSchema.Of(
        "bfd_neighbors", "device,neighbor,local_address,local_discr,remote_discr,remote_heard,state,interface,clients", "device,neighbor,interface,local_discr", "local_discr") with
    { IsGolden = false };

    public static readonly CaptureTable Table = CaptureTable.Of<BfdNeighborRow>(Schema, Row);

    private static string[] Row(string device, BfdNeighborRow row) =>
    [
        device, row.Neighbor, row.LocalAddress, Cell.Of(row.LocalDiscriminator), Cell.Of(row.RemoteDiscriminator), row.RemoteHeard, row.State, row.Interface, row.Clients,
    ];
}
