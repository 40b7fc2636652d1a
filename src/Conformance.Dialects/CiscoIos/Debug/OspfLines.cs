using Conformance.Dialects.Forms;
using Conformance.Protocols.Ospf;
using static Conformance.Dialects.CiscoIos.Debug.OspfSyntax;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The syslog messages of OSPF, and all that <c>debug ip ospf</c> prints.</summary>
internal static class OspfLines
{
    private static readonly Field<int> Process = Int("process");
    private static readonly Field<OspfNeighborState> From = OspfSyntax.States("from");
    private static readonly Field<OspfNeighborState> To = OspfSyntax.States("to");
    private static readonly Field<string> Reason = Remainder("reason");

    /// <summary>Reasons that captures show: where one ends, the record does, also one that was wrapped behind its comma.</summary>
    private static readonly Field<string> KnownReason = Text(
        "known reason", Scan.OneOf("Dead timer expired", "Interface down or detached", "Too many retransmissions", "Ignore timer expired", "BFD node down", "Adjacency forced to reset", "Loading Done"));

    private static readonly Field<OspfVersion> Family = OneOf("address family", ("IPv6", OspfVersion.V3), ("IPv4", OspfVersion.V3ForIPv4));

    /// <summary>The forms. The reason is missing where an author or a collector cut the message short: the move is told all the same.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ospf.adjacency-changed-for",
            $"%OSPF-{Severity}-ADJCHG: Process {Process}, Nbr {Neighbor} on {Link} from {From} to {To}, {Optional($"Neighbor Down: ")}{KnownReason}",
            line => Change(line, OspfVersion.V2),
            "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from FULL to DOWN, Neighbor Down: Interface down or detached",
            "%OSPF-5-ADJCHG: Process 1, Nbr 1.1.1.1 on OSPF_VL0 from LOADING to FULL, Loading Done"),
        States(
            "ios.ospf.adjacency-changed",
            $"%OSPF-{Severity}-ADJCHG: Process {Process}, Nbr {Neighbor} on {Link} from {From} to {To}{Optional($",{Optional($" {Optional($"Neighbor Down: ")}{Reason}")}")}",
            line => Change(line, OspfVersion.V2),
            "%OSPF-5-ADJCHG: Process 1, Nbr 172.16.0.21 on Serial0/0/0.100 from 2WAY to EXSTART, AdjOK?",
            "%OSPF-5-ADJCHG: Process 1, Nbr 2.2.2.2 on Ethernet0/1 from FULL to DOWN",
            "%OSPF-5-ADJCHG: Process 1, Nbr 2.2.2.2 on Ethernet0/1 from FULL to DOWN,"),
        States(
            "ios.ospfv3.adjacency-changed-for",
            $"%OSPFv3-{Severity}-ADJCHG: Process {Process}, {Optional($"{Family}, ")}Nbr {Neighbor} on {Link} from {From} to {To}, {Optional($"Neighbor Down: ")}{KnownReason}",
            line => Change(line, line.FindNumber(Family) ?? OspfVersion.V3),
            "%OSPFv3-5-ADJCHG: Process 1, IPv6, Nbr 10.0.0.1 on Vlan102 from LOADING to FULL, Loading Done",
            "%OSPFv3-5-ADJCHG: Process 1, Nbr 100.100.100.100 on GigabitEthernet0/0 from LOADING to FULL, Loading Done"),
        States(
            "ios.ospfv3.adjacency-changed",
            $"%OSPFv3-{Severity}-ADJCHG: Process {Process}, {Optional($"{Family}, ")}Nbr {Neighbor} on {Link} from {From} to {To}{Optional($",{Optional($" {Optional($"Neighbor Down: ")}{Reason}")}")}",
            line => Change(line, line.FindNumber(Family) ?? OspfVersion.V3),
            "%OSPFv3-5-ADJCHG: Process 1, IPv6, Nbr 10.0.0.1 on Vlan102 from FULL to INIT, 1-Way",
            "%OSPFv3-5-ADJCHG: Process 1, Nbr 100.100.100.100 on GigabitEthernet0/0 from FULL to DOWN"),
        .. OspfAdjacencyLines.Forms, .. OspfHelloLines.Forms, .. OspfElectionLines.Forms, .. OspfDatabaseLines.Forms,
    ];

    private static OspfAdjacencyChangeSeen Change(Fields line, OspfVersion version) =>
        new(version, line.Get(Neighbor), line.Get(Link), line.Get(From), line.Get(To), line.Find(KnownReason) ?? line.Find(Reason) ?? "");
}
