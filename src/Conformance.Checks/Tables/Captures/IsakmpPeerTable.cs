using Conformance.Protocols.Isakmp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto isakmp peers</c>: a row per peer.</summary>
internal static class IsakmpPeerTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<IsakmpPeerRow>(
        TableSchema.Of("isakmp_peers", "device,peer,port,local,phase1_id", "device,peer,port,local"), Row);

    private static string[] Row(string device, IsakmpPeerRow row) => [device, row.Peer, Cell.Of(row.Port), row.Local, row.Phase1Id];
}
