using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The entries of crypto maps and dynamic crypto maps of a configuration, with the interfaces that they are applied to.</summary>
internal static class CryptoMapTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_crypto_maps",

            "device,map,sequence,kind,dynamic_map,description,peers,default_peer,access_list,transform_sets,pfs,lifetime_seconds,lifetime_kilobytes,"
            + "isakmp_profile,ikev2_profile,reverse_route,reverse_route_gateway,reverse_route_tag,local_address,interfaces",
            "device,map,sequence,kind",
            "sequence"),
        configuration => configuration.CryptoMaps.Select(map => (map, configuration)),
        Row);

    private static string[] Row(string device, (CryptoMapEntry Map, DeviceConfiguration Configuration) configured)
    {
        var (map, configuration) = configured;
        var source = configuration.CryptoMapSources.FirstOrDefault(known => known.Map == map.Name)?.Interface ?? "";
        var ports = configuration.Interfaces.Where(port => port.CryptoMap == map.Name).Select(port => port.Name);
        return
        [
            device, map.Name, Cell.Of(map.Sequence), map.Kind, map.DynamicMap, map.Description, ConfigurationTable.Join(map.Peers), map.DefaultPeer, map.AccessList,
            ConfigurationTable.Join(map.TransformSets), map.Pfs, Cell.Of(map.LifetimeSeconds), map.LifetimeKilobytes, map.IsakmpProfile, map.Ikev2Profile, ReverseRoute(map),
            map.ReverseRouteGateway, Cell.Of(map.ReverseRouteTag), source, ConfigurationTable.Join(ports),
        ];
    }

    private static string ReverseRoute(CryptoMapEntry map) =>
        !map.ReverseRoute ? "" : map.ReverseRouteStatic ? "static" : map.ReverseRouteRemotePeer ? "remote-peer" : "dynamic";
}
