using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
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
    private const int ShortestCategory = 2;
    private const int LongestCategory = 16;

    /// <summary>The categories that tell of neighbours.</summary>
    private static readonly string[] Stating = ["ADJ", "HELLO", "EVENT"];

    /// <summary>The categories that compute, flood and schedule: SPF, INTRA, INTER and EXTER in Cisco's documentation of 15.x, LSGEN, PAK, LRIB, GRIB, FLOOD, RTRIN, RTREV and others in captures.</summary>
    private static readonly Field<string> Computation = Text("computation", ComputationLength);

    /// <summary>What the queue of LSAs to flood says without any name before it (<c>debug ip ospf flood</c> of 12.x).</summary>
    private static readonly Field<string> FloodAction = Text("flooding", Scan.OneOf("Inc retrans unit", "Dec retrans unit", "Create retrans unit", "Set idb next flood info", "Set Nbr", "Init Nbr"));

    /// <summary>How a line of the figures of a computation begins, which has no name before it (<c>debug ip ospf spf statistic</c>).</summary>
    private static readonly Field<string> Figure = Text("figure", Scan.OneOf("Schedule time", "SPF suspends:", "R:", "SN:", "Intra:"));
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
            "OSPF-1 FLOOD Et0/0: Received update from 150.1.7.7",
            "OSPF-1 RTREV: post event - service-partial-spfQ",
            "OSPF-1 PAK  : Et0/2:  IN: 192.168.23.3->224.0.0.5: ver:2 type:1 len:48 rid:3.3.3.3 area:0.0.0.0 chksum:3339 auth:1"),
        Context("ios.ospf.packet-rest", $"type:{Type} len:{Length} rid:{RouterId} area:{Ip} {Rest}", "type:1 len:48 rid:3.3.3.3 area:0.0.0.0 chksum:3339 auth:1"),
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
        Context("ios.ospf.spf-figures-plain", $"{Figure} {Rest}", "Schedule time 07:48:01.328, Next wait_interval 10000ms", "R: 2, N: 1, Stubs: 2", "SPF suspends: 0 intra, 0 total"),
        Context(
            "ios.ospf.external-aged-plain",
            $"{Plain} max-aged external LSA for summary {Rest}",
            "OSPF: max-aged external LSA for summary 150.0.0.0 255.255.0.0, scope: Translation"),
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
        Context("ios.ospf.lsa-sent-plain", $"{Plain} Send Type {Type}, LSID {Rest}", "OSPF: Send Type 1, LSID 6.6.6.6, Adv rtr 6.6.6.6, age 3600, seq 0x80000125 (0)"),
        Context("ios.ospf.lsa-received-plain", $"{Plain} Rcv Update Type {Type}, LSID {Rest}", "OSPF: Rcv Update Type 1, LSID 6.6.6.6, Adv rtr 6.6.6.6, age 1, seq 0x80000126"),
        Context(
            "ios.ospf.flood-plain",
            $"{FloodAction} {Rest}",
            "Inc retrans unit nbr count index 1 (0/1) to 1/1",
            "Set Nbr 1.1.1.1 1 first flood info from 0 (0) to 623AA2D8 (300)",
            "Init Nbr 1.1.1.1 1 next flood info to 623AA2D8",
            "Set idb next flood info from 623AA2D8 (300) to 0 (0)",
            "Create retrans unit 0x623B71A8/0x623C5DE8 1 (0/1) 1"),
        Context("ios.ospf.route-sync-plain", $"{Plain} Entered inter-area route sync - area {Area}", "OSPF: Entered inter-area route sync - area 0"),
    ];

    /// <summary>
    /// From <c>OSPF-</c> to the colon: the process, a category in capitals, and the interface, if it is about one. A category that may be what is left of one which states something is none.
    /// </summary>
    private static int ComputationLength(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith("OSPF"u8)) return Scan.No;
        var tag = Scan.Word(text);
        if (tag <= 0 || tag >= text.Length || text[..tag].IndexOf((byte)'-') < 0) return Scan.No;
        var start = EndOfBlanks(text, tag);
        var category = text[start..];
        var length = category.IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
        if (length is < ShortestCategory or > LongestCategory || IsLikeStating(category[..length])) return Scan.No;
        var end = EndOfBlanks(text, start + length);
        var link = end > start + length ? Math.Max(Scan.Interface(text[end..]), 0) : 0;
        return end + link < text.Length && text[end + link] == ':' ? end + link : Scan.No;
    }

    private static bool IsLikeStating(ReadOnlySpan<byte> category)
    {
        Span<char> letters = stackalloc char[LongestCategory];
        ReadOnlySpan<char> word = letters[..Encoding.ASCII.GetChars(category, letters)];
        foreach (var known in Stating)
        {
            if (known.AsSpan().IndexOf(word) >= 0 || word.IndexOf(known) >= 0 || NearMiss.IsOne(word, known)) return true;
        }

        return false;
    }

    private static int EndOfBlanks(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && Scan.IsBlank(text[start])) start++;
        return start;
    }
}
