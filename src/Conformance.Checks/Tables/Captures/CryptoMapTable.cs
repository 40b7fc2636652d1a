using Conformance.Protocols.CryptoMap;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto map</c>: a row per entry.</summary>
internal static class CryptoMapTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<CryptoMapRow>(
        TableSchema.Of(
            "crypto_maps",
            "device,map,sequence,family,kind,dynamic_map,description,incomplete,peers,current_peer,access_list,access_entries,transform_sets,pfs,dh_group,lifetime_kb,"
            + "lifetime_seconds,responder_only,reverse_route,ike_profile,ipsec_profile,local_address,interfaces",
            "device,map,sequence",
            "sequence"),
        Row);

    private static string[] Row(string device, CryptoMapRow row) =>
    [
        device, row.Name, Cell.Of(row.Sequence), row.Family, row.Kind, row.DynamicMap, row.Description, Cell.Of(row.IsIncomplete), string.Join(';', row.Peers),
        row.CurrentPeer, row.AccessList, string.Join(';', row.AccessEntries), string.Join(';', row.TransformSets), Cell.Of(row.PerfectForwardSecrecy), row.DhGroup,
        Cell.Of(row.LifetimeKilobytes), Cell.Of(row.LifetimeSeconds), Cell.Of(row.IsResponderOnly), Cell.Of(row.HasReverseRoute), row.IkeProfile, row.IpsecProfile,
        row.LocalAddress, string.Join(';', row.Interfaces),
    ];
}
