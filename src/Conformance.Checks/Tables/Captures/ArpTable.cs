using Conformance.Protocols.Arp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip arp</c>. Ages differ from minute to minute; whether an entry ages tells learnt ones from the router's own.</summary>
internal static class ArpTable
{
    private static readonly TableSchema Schema = TableSchema.Of("arp", "device,vrf,address,ages,mac,type,interface,private_vlan", "device,vrf,address,interface");

    public static readonly CaptureTable Table = CaptureTable.Of<ArpRow>(Schema, Row);

    private static string[] Row(string device, ArpRow row) =>
        [device, row.Vrf, row.Address, Cell.Of(row.AgeMinutes is not null), row.Mac, row.Type, row.Interface, Cell.Of(row.PrivateVlan)];
}
