using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The OSPF processes of a configuration; the settings of interfaces stand with these.</summary>
internal static class OspfConfigurationTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_ospf",
            "device,process,vrf,router_id,networks,areas,redistributes,passive_default,passive_interfaces,active_interfaces,default_information,"
            + "reference_bandwidth,bfd",
            "device,process",
            "process"),
        configuration => configuration.OspfProcesses,
        Row);

    private static string[] Row(string device, OspfConfiguration ospf) =>
    [
        device, Cell.Of(ospf.Process), ospf.Vrf, ospf.RouterId, ConfigurationTable.Join(ospf.Networks.Select(network => $"{network.Prefix} area {network.Area}")),
        ConfigurationTable.Join(ospf.Areas.Select(area => $"{area.Area} {area.Setting}")), ConfigurationTable.Join(ospf.Redistributes), Cell.Of(ospf.IsPassiveByDefault),
        ConfigurationTable.Join(ospf.PassiveInterfaces), ConfigurationTable.Join(ospf.ActiveInterfaces), ospf.DefaultInformation, Cell.Of(ospf.ReferenceBandwidth), Cell.Of(ospf.Bfd),
    ];
}
