using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.OspfSyntax;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>OSPF's own view of its interfaces and the election of the designated router: no state of a neighbour, and none of <c>%LINK</c>.</summary>
internal static class OspfElectionLines
{
    private static readonly Field<int> Key = Int("key");
    private static readonly Field<string> Way = Text("way", Scan.OneOf("Up", "Down"));
    private static readonly Field<string> Role = Text("role", Scan.OneOf("BDR", "DR"));
    private static readonly Field<string> EventWord = Text("event", Scan.OneOf("event", "Event"));
    private static readonly Field<string> Designated = Text("designated router", ElectedLength);
    private static readonly Field<string> Backup = Text("backup designated router", ElectedLength);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.ospf.interface", $"{Adj} {Link}: Interface going {Way}", "OSPF-1 ADJ   Et0/1: Interface going Down"),
        Context("ios.ospf.interface-plain", $"{Plain} Interface {Link} going {Way}", "OSPF: Interface Loopback0 going Down", "OSPF: Interface FastEthernet0/0 going Up"),
        Context("ios.ospf.interface-down", $"{Plain} i_up : interface is down", "OSPF: i_up : interface is down"),
        Context("ios.ospf.youngest-key", $"{Adj} {Link}: Send with youngest Key {Key}", "OSPF-110 ADJ   Gi0/0: Send with youngest Key 1"),
        Context("ios.ospf.youngest-key-plain", $"{Plain} Send with youngest Key {Key}", "OSPF: Send with youngest Key 1"),
        Context("ios.ospf.route-adjust", $"{Adj} {Link}: Route adjust notification: {Rest}", "OSPF-1 ADJ   Fa0/0: Route adjust notification: DOWN/DOWN"),
        Context("ios.ospf.interface-state", $"{Adj} {Link}: Interface state change to {Rest}", "OSPF-1 ADJ   Fa0/0: Interface state change to UP, new ospf state WAIT"),
        Context("ios.ospf.no-network-lsa", $"{Adj} {Link}: We are not DR to build Net LSA", "OSPF-1 ADJ   Fa0/0: We are not DR to build Net LSA"),
        Context("ios.ospf.neighbor-change", $"{Adj} {Link}: Neighbor change event", "OSPF-1 ADJ   Et0/1: Neighbor change event"),
        Context("ios.ospf.neighbor-change-plain", $"{Plain} Neighbor change Event on interface {Link}", "OSPF: Neighbor change Event on interface FastEthernet0/0"),
        Context("ios.ospf.backup-seen", $"{Adj} {Link}: Backup seen {EventWord} before WAIT timer", "OSPF-1 ADJ   Et0/0: Backup seen event before WAIT timer"),
        Context("ios.ospf.backup-seen-plain", $"{Plain} Backup seen Event before WAIT timer on {Link}", "OSPF: Backup seen Event before WAIT timer on FastEthernet0/0"),
        Context("ios.ospf.wait-end", $"{Adj} {Link}: end of Wait on interface", "OSPF-1 ADJ   Gi0/0: end of Wait on interface"),
        Context("ios.ospf.wait-end-plain", $"{Plain} end of Wait on interface {Link}", "OSPF: end of Wait on interface Ethernet0"),
        Context("ios.ospf.election", $"{Adj} {Link}: DR/BDR election", "OSPF-1 ADJ   Et0/1: DR/BDR election"),
        Context("ios.ospf.election-plain", $"{Plain} DR/BDR election on {Link}", "OSPF: DR/BDR election on FastEthernet0/0"),
        Context("ios.ospf.elect", $"{Adj} {Link}: Elect {Role} {Ip}", "OSPF-1 ADJ   Et0/1: Elect BDR 216.0.5.2"),
        Context("ios.ospf.elect-plain", $"{Plain} Elect {Role} {Ip}", "OSPF: Elect BDR 0.0.0.0", "OSPF: Elect DR 1.1.1.1"),
        Context("ios.ospf.elected", $"{Adj} {Link}: DR: {Designated} BDR: {Backup}", "OSPF-1 ADJ   Et0/0: DR: 10.0.0.1 (Id)   BDR: none"),
        Context("ios.ospf.elected-dr", $"{Adj} {Link}: DR: {Designated}", "OSPF-1 ADJ   Et0/1: DR: 216.0.5.2 (Id)", "OSPF-1 ADJ   Et0/0: DR: none"),
        Context("ios.ospf.elected-bdr", $"{Adj} {Link}: BDR: {Backup}", "OSPF-1 ADJ   Et0/1:    BDR: 216.0.5.2 (Id)"),
        Context("ios.ospf.elected-plain", $"DR: {Designated} BDR: {Backup}", "DR: 1.1.1.1 (Id)   BDR: 2.2.2.2 (Id)", "DR: none    BDR: none"),
        Context("ios.ospf.old-dr", $"{Adj} {Link}: Remember old DR {Ip} (id)", "OSPF-1 ADJ   Et0/0: Remember old DR 2.2.2.2 (id)"),
        Context("ios.ospf.old-dr-plain", $"{Plain} Remember old DR {Ip} (id)", "OSPF: Remember old DR 1.1.1.1 (id)"),
        Context("ios.ospf.network-lsa-flushed", $"{Adj} {Link}: Flush network LSA immediately", "OSPF-1 ADJ   Et0/0: Flush network LSA immediately"),
        Context("ios.ospf.event", $"{Event} {Link}: {Rest}", "OSPF-1 EVENT Et0/0: Queueing to Multicast WorkQ, Enable 1 AllRTR 0 AllDR 1", "OSPF EVENT Et0/0: ip mtu changed"),
    ];

    /// <summary>A router id with its mark, or none.</summary>
    private static int ElectedLength(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("none"u8)) return "none"u8.Length;
        var address = Scan.Address(text);
        return address > 0 && text[address..].StartsWith(" (Id)"u8) ? address + " (Id)"u8.Length : address;
    }
}
