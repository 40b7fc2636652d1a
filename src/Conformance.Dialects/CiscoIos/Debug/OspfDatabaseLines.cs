using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.OspfSyntax;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug ip ospf lsa-generation</c>, <c>spf</c>, <c>rib</c> and <c>packet</c> print: the database, the shortest paths and the routes that come of
/// them. None of it is a state of a neighbour; what reaches the routing table, <c>debug ip routing</c> says.
/// </summary>
internal static class OspfDatabaseLines
{
    /// <summary>The categories that compute. SPF, INTRA, INTER and EXTER rest on Cisco's documentation of 15.x; the others were seen.</summary>
    private static readonly Field<string> Computation = Text("computation", ComputationLength);
    private static readonly Field<string> RouterId = Address("router id");
    private static readonly Field<string> Sequence = Text("sequence number", Scan.Hex);
    private static readonly Field<int> Process = Int("process");
    private static readonly Field<int> Type = Int("packet type");
    private static readonly Field<int> Version = Int("version");
    private static readonly Field<string> Checksum = Text("checksum", Scan.Hex);
    private static readonly Field<int> Authentication = Int("authentication type");
    private static readonly Field<int> KeyId = Int("key id");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.ospf.computation",
            $"{Computation}: {Rest}",
            "OSPF-1 LSGEN: Build router LSA for area 0, router ID 1.1.1.1, seq 0x80000059",
            "OSPF-1 LRIB : Updating route 100.1.1.1/32",
            "OSPF-1 GRIB : Route 100.2.2.2/32 type 'Intra' has been replaced",
            "OSPF-1 PAK  : Et0/2:  IN: 192.168.23.3->224.0.0.5: ver:2 type:1 len:48 rid:3.3.3.3 area:0.0.0.0 chksum:3339 auth:1"),
        Context(
            "ios.ospf.router-lsa-plain",
            $"{Plain} Build router LSA for area {Area}, router ID {RouterId}, seq {Sequence}{Optional($", process {Process}")}",
            "OSPF: Build router LSA for area 0, router ID 192.168.63.1, seq 0x80000071, process 1"),
        Context("ios.ospf.network-lsa-plain", $"{Plain} Build network LSA for {Link}, router ID {RouterId}", "OSPF: Build network LSA for FastEthernet0/0, router ID 192.168.12.2"),
        Context("ios.ospf.no-network-lsa-plain", $"{Plain} No full nbrs to build Net Lsa for interface {Link}", "OSPF: No full nbrs to build Net Lsa for interface FastEthernet0/0"),
        Context(
            "ios.ospf.packet-plain",
            $"{Plain} rcv. v:{Version} t:{Type} l:{Length} rid:{RouterId} aid:{Ip} chk:{Checksum} aut:{Authentication} auk: from {Link}",
            "OSPF: rcv. v:2 t:1 l:48 rid:1.1.1.1 aid:0.0.0.0 chk:4D40 aut:0 auk: from FastEthernet0/0"),
        Context(
            "ios.ospf.packet-with-key-plain",
            $"{Plain} rcv. v:{Version} t:{Type} l:{Length} rid:{RouterId} aid:{Ip} chk:{Checksum} aut:{Authentication} keyid:{KeyId} seq:{Sequence} from {Link}",
            "OSPF: rcv. v:2 t:1 l:48 rid:192.168.12.2 aid:0.0.0.0 chk:0 aut:2 keyid:1 seq:0x3C7EC653 from FastEthernet0/0"),
        Context("ios.ospf.lsa-changed-plain", $"{Plain} Detect change in LSA type {Type}, LSID {Rest}", "OSPF: Detect change in LSA type 1, LSID 10.0.0.11, from 10.0.0.11 area 1"),
        Context("ios.ospf.spf-plain", $"{Plain} running SPF for area {Rest}", "OSPF: running SPF for area 1, SPF-type Full"),
        Context("ios.ospf.summary-spf-plain", $"{Plain} running spf for summaries area {Area}", "OSPF: running spf for summaries area 0"),
        Context("ios.ospf.partial-spf-plain", $"{Plain} Schedule partial SPF - type {Type} id {Ip} adv rtr {RouterId}", "OSPF: Schedule partial SPF - type 3 id 10.0.0.11 adv rtr 10.0.0.2"),
        Context("ios.ospf.partial-spf-served-plain", $"{Plain} Service partial SPF {Rest}", "OSPF: Service partial SPF 0/1/0"),
        Context(
            "ios.ospf.summary-made-plain",
            $"{Plain} Generate sum from {Rest}",
            "OSPF: Generate sum from intra-area route 10.0.0.11, mask 255.255.255.255, type 3, age 3600, metric 16777215, seq 0x80000002 to area 0"),
        Context(
            "ios.ospf.summary-read-plain",
            $"{Plain} Start processing Summary LSA {Rest}",
            "OSPF: Start processing Summary LSA 10.0.0.11, mask 255.255.255.255, adv 10.0.0.2, age 66, seq 0x80000001 (Area 0) type 3"),
        Context("ios.ospf.route-sync-plain", $"{Plain} Entered inter-area route sync - area {Area}", "OSPF: Entered inter-area route sync - area 0"),
    ];

    /// <summary>From <c>OSPF-</c> to the end of the category, without the blanks that fill it up to its colon.</summary>
    private static int ComputationLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("OSPF"u8)) return Scan.No;
        var colon = text.IndexOf((byte)':');
        if (colon < 0) return Scan.No;
        var tag = text[..colon];
        var category = tag.TrimEnd((byte)' ');
        category = category[(category.LastIndexOf((byte)' ') + 1)..];
        var isKnown = category.SequenceEqual("LSGEN"u8) || category.SequenceEqual("PAK"u8) || category.SequenceEqual("GRIB"u8) || category.SequenceEqual("LRIB"u8)
            || category.SequenceEqual("SPF"u8) || category.SequenceEqual("INTRA"u8) || category.SequenceEqual("INTER"u8) || category.SequenceEqual("EXTER"u8);
        return isKnown && tag.IndexOf((byte)'-') > 0 ? colon : Scan.No;
    }
}
