using Conformance.Protocols.Vrrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show vrrp</c>.</summary>
internal static class VrrpGroupTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<VrrpGroupRow>(
        TableSchema.Of(
            "vrrp",
            "device,interface,group,address_family,description,state,reason,virtual_ip,secondary_ips,master_router,master_priority,priority,configured_priority,preempt,owner,"
            + "advertisement_ms,master_down_ms,virtual_mac,track",
            "device,interface,group,address_family",
            "group"),
        Row);

    private static string[] Row(string device, VrrpGroupRow row) =>
    [
        device, row.Interface, Cell.Of(row.Group), row.AddressFamily, row.Description, row.State, row.Reason, row.VirtualIp, string.Join(';', row.SecondaryIps), row.MasterRouter,
        Cell.Of(row.MasterPriority), Cell.Of(row.Priority), Cell.Of(row.ConfiguredPriority), Cell.Of(row.Preempt), Cell.Of(row.IsOwner), Cell.Of(row.AdvertisementMs),
        Cell.Of(row.MasterDownMs), row.VirtualMac,
        string.Join(';', row.Tracks.Select(track => $"{track.Number}:{track.State}:{Cell.OfDecrement(track.Decrement, track.ShutsDown)}")),
    ];
}
