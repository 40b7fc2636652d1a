using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The interfaces of a configuration; what HSRP groups have in common is blank where there are none.</summary>
internal static class InterfaceConfigurationTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_interfaces",

            "device,interface,description,vrf,address,prefix_length,secondary_addresses,address_source,unnumbered,encapsulation,mtu,ip_mtu,bandwidth,"
            + "shutdown,access_group_in,access_group_out,crypto_map,crypto_map_redundancy,crypto_map_stateful,tunnel_source,tunnel_destination,tunnel_mode,"
            + "tunnel_vrf,tunnel_key,tunnel_protection,ospf_process,ospf_area,ospf_cost,ospf_hello_ms,ospf_dead_ms,ospf_priority,ospf_network,ospf_bfd,"
            + "bfd_interval_ms,bfd_min_rx_ms,bfd_multiplier,hsrp_version,hsrp_delay_minimum,hsrp_delay_reload,hsrp_use_bia",
            "device,interface"),
        configuration => configuration.Interfaces,
        Row);

    private static string[] Row(string device, InterfaceConfiguration port) =>
    [
        device, port.Name, port.Description, port.Vrf, port.Address, Cell.Of(port.PrefixLength), ConfigurationTable.Join(port.SecondaryAddresses), port.AddressSource, port.Unnumbered,
        port.Encapsulation, Cell.Of(port.Mtu), Cell.Of(port.IpMtu), Cell.Of(port.Bandwidth), Cell.Of(port.IsShutdown), port.AccessGroupIn, port.AccessGroupOut, port.CryptoMap,
        port.CryptoMapRedundancy, Cell.Of(port.CryptoMap.Length > 0 ? port.CryptoMapStateful : null), .. Tunnel(port.Tunnel ?? new()), .. Ospf(port.Ospf ?? new()),
        Cell.Of(port.Bfd?.IntervalMs), Cell.Of(port.Bfd?.MinRxMs), Cell.Of(port.Bfd?.Multiplier), .. Hsrp(port.HsrpGroups.Count > 0 ? port.Hsrp : null),
    ];

    private static string[] Tunnel(TunnelConfiguration tunnel) => [tunnel.Source, tunnel.Destination, tunnel.Mode, tunnel.Vrf, tunnel.Key, tunnel.IpsecProfile];

    private static string[] Ospf(OspfInterfaceConfiguration ospf) =>
        [Cell.Of(ospf.Process), ospf.Area, Cell.Of(ospf.Cost), Cell.Of(ospf.HelloMs), Cell.Of(ospf.DeadMs), Cell.Of(ospf.Priority), ospf.Network, Cell.Of(ospf.Bfd)];

    private static string[] Hsrp(HsrpInterfaceConfiguration? hsrp) =>
        [Cell.Of(hsrp?.Version), Cell.Of(hsrp?.DelayMinimumSeconds), Cell.Of(hsrp?.DelayReloadSeconds), Cell.Of(hsrp?.UsesBurnedInAddress)];
}
