using Conformance.Dialects.Forms;
using Conformance.Protocols.ReverseRoute;
using static Conformance.Dialects.CiscoIos.Debug.IpsecFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The lines of <c>debug crypto ipsec</c> about reverse route injection.</summary>
internal static class ReverseRouteLines
{
    private static readonly Field<bool> Change = OneOf("change", ("Added", true), ("Removed", false));
    private static readonly Field<string> Network = Address("network");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> In = Text("in", Scan.OneOf("in", "IN"));
    private static readonly Field<string> Table = Name("table");
    private static readonly Field<string> Work = Text("work", Scan.OneOf("Event", "Refcount"));
    private static readonly Field<int> Tag = Int("tag");
    private static readonly Field<int> Distance = Int("distance");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ipsec.reverse-route",
            $"{Ipsec}(rte_mgr){Optional($":")} VPN Route {Change} {Network} {Mask} via {Peer} {In} IP {Table} TABLE{Optional($" with tag {Tag} distance {Distance}")}",
            Read,
            "IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE",
            "IPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE"),
        Context(
            "ios.ipsec.reverse-route-event",
            $"{Ipsec}(rte_mgr){Optional($":")} VPN Route {Work} {Rest}",
            "IPSEC(rte_mgr): VPN Route Event static keyword or dynamic SA create for 10.1.1.2",
            "IPSEC(rte_mgr): VPN Route Refcount 1 FastEthernet0/0"),
    ];

    private static ReverseRouteSeen Read(Fields line)
    {
        var table = line.Get(Table);
        var prefix = Addresses.TryCidr(line.Get(Network), line.Get(Mask), out var cidr) ? cidr : $"{line.Get(Network)} {line.Get(Mask)}";
        return new(line.Get(Change), prefix, line.Get(Peer), table == "DEFAULT" ? "" : table);
    }
}
