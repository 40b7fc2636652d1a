using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The HSRP groups of a configuration, with IOS's defaults where a value is not configured.</summary>
internal static class HsrpConfigurationTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_hsrp",

            "device,interface,group,version,virtual_ip,secondary_ips,virtual_ipv6,priority,preempt,preempt_delay_minimum,preempt_delay_reload,"
            + "preempt_delay_sync,hello_ms,hold_ms,authentication,track,name,follows,mac_address,use_bia,delay_minimum,delay_reload",
            "device,interface,group",
            "group"),
        configuration => configuration.Interfaces.SelectMany(port => port.HsrpGroups.Select(group => (port, group))),
        Row);

    private static string[] Row(string device, (InterfaceConfiguration Port, HsrpGroupConfiguration Group) configured)
    {
        var ((port, group), hsrp) = (configured, configured.Port.Hsrp);
        return
        [
            device, port.Name, Cell.Of(group.Group), Cell.Of(hsrp.Version), group.VirtualIp, ConfigurationTable.Join(group.SecondaryIps), group.VirtualIpv6, Cell.Of(group.Priority),
            Cell.Of(group.Preempt), Cell.Of(group.PreemptDelaySeconds), Cell.Of(group.PreemptReloadSeconds), Cell.Of(group.PreemptSyncSeconds), Cell.Of(group.HelloMs), Cell.Of(group.HoldMs),
            group.Authentication, ConfigurationTable.Join(group.Tracks), group.Name, group.Follows, group.MacAddress, Cell.Of(hsrp.UsesBurnedInAddress), Cell.Of(hsrp.DelayMinimumSeconds),
            Cell.Of(hsrp.DelayReloadSeconds),
        ];
    }
}
