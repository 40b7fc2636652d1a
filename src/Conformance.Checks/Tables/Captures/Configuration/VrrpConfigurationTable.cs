using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The VRRP groups of a configuration, with the protocol's defaults where a value is not configured.</summary>
internal static class VrrpConfigurationTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_vrrp",

            "device,interface,group,version,address_family,virtual_ip,secondary_ips,priority,preempt,preempt_delay_minimum,advertise_ms,learns_timers,"
            + "authentication,track,shutdown,description",
            "device,interface,group,address_family",
            "group"),
        configuration => configuration.VrrpGroups,
        Row);

    private static string[] Row(string device, VrrpGroupConfiguration group) =>
    [
        device, group.Interface, Cell.Of(group.Group), Cell.Of(group.Version), group.AddressFamily, group.VirtualIp, ConfigurationTable.Join(group.SecondaryIps), Cell.Of(group.Priority),
        Cell.Of(group.Preempt), Cell.Of(group.PreemptDelaySeconds), Cell.Of(group.AdvertiseMs), Cell.Of(group.LearnsTimers), group.Authentication, ConfigurationTable.Join(group.Tracks),
        Cell.Of(group.IsShutdown), group.Description,
    ];
}
