using Conformance.Protocols.Nhrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show dmvpn</c>: a row per peer and network behind it. How long it is up is left out: it is another one whenever the command is repeated.</summary>
internal static class DmvpnPeerTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<DmvpnPeerRow>(
        TableSchema.Of("dmvpn_peers", "device,interface,type,nbma_address,tunnel_address,entries,state,attributes,target_network", "device,interface,nbma_address,tunnel_address,attributes,target_network"),
        Row);

    private static string[] Row(string device, DmvpnPeerRow row) =>
        [device, row.Interface, row.Type, row.NbmaAddress, row.TunnelAddress, Cell.Of(row.Entries), row.State, row.Attributes, row.TargetNetwork];
}
