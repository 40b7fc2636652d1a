using Conformance.Dialects.Forms;
using Conformance.Protocols.Ospf;
using static Conformance.Dialects.CiscoIos.Debug.OspfSyntax;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>How an adjacency comes and goes, as <c>debug ip ospf adj</c> prints it.</summary>
internal static class OspfAdjacencyLines
{
    private static readonly Field<string> Sequence = Text("sequence number", Scan.Hex);
    private static readonly Field<string> Options = Text("options", Scan.Hex);
    private static readonly Field<int> Flags = new("flags", Scan.Hex, (value, _) => (int)Spi(value));
    private static readonly Field<string> LengthWord = Text("len", Scan.OneOf("len", "Len"));
    private static readonly Field<int> Mtu = Int("MTU");
    private static readonly Field<string> Role = Text("role", Scan.OneOf("MASTER", "SLAVE"));
    private static readonly Field<int> Times = Int("times");
    private static readonly Field<int> Size = Int("size");
    private static readonly Field<bool> IsLarger = OneOf("MTU is larger", ("smaller", false), ("larger", true));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ospf.two-way",
            $"{Adj} {Link}: 2 Way Communication to {Neighbor}, state 2WAY",
            line => TwoWay(line, Adj),
            "OSPF-1 ADJ   Gi3.24: 2 Way Communication to 192.51.100.4, state 2WAY"),
        States(
            "ios.ospf.two-way-plain",
            $"{Plain} 2 Way Communication to {Neighbor} on {Link}, state 2WAY",
            line => TwoWay(line, Plain),
            "OSPF: 2 Way Communication to 1.1.1.1 on FastEthernet0/0, state 2WAY"),
        States(
            "ios.ospf.one-way",
            $"{Adj} {Link}: Cannot see ourself in hello from {Neighbor}, state INIT",
            line => new OspfMoveSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.OneWayReceived, OspfNeighborState.Init, "Cannot see ourself in hello"),
            "OSPF-1 ADJ   Et0/1: Cannot see ourself in hello from 216.0.5.2, state INIT"),
        States(
            "ios.ospf.one-way-plain",
            $"{Plain} Cannot see ourself in hello from {Neighbor} on {Link}, state INIT",
            line => new OspfMoveSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.OneWayReceived, OspfNeighborState.Init, "Cannot see ourself in hello"),
            "OSPF: Cannot see ourself in hello from 10.1.1.2 on FastEthernet0/0, state INIT"),
        States(
            "ios.ospf.exchange-begun",
            $"{Adj} {Link}: Nbr {Neighbor}: Prepare dbase exchange",
            line => new OspfExchangeBegunSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link)),
            "OSPF-1 ADJ   Gi3.24: Nbr 192.51.100.4: Prepare dbase exchange"),
        States(
            "ios.ospf.description-sent",
            $"{Adj} {Link}: Send DBD to {Neighbor} seq {Sequence} opt {Options} flag {Flags} {LengthWord} {Length}",
            line => new OspfDescriptionSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link), line.Get(Flags), null),
            "OSPF-1 ADJ   Et0/1: Send DBD to 4.4.4.4 seq 0x2424 opt 0x52 flag 0x2 len 132"),
        States(
            "ios.ospf.description-sent-plain",
            $"{Plain} Send DBD to {Neighbor} on {Link} seq {Sequence} opt {Options} flag {Flags} {LengthWord} {Length}",
            line => new OspfDescriptionSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link), line.Get(Flags), null),
            "OSPF: Send DBD to 1.1.1.1 on FastEthernet0/0 seq 0x1E09 opt 0x52 flag 0x7 len 32",
            "OSPF: Send DBD to 10.170.10.6 on Serial0.6 seq 0x13FD opt 0x2 flag 0x7 Len 32"),
        States(
            "ios.ospf.description-received",
            $"{Adj} {Link}: Rcv DBD from {Neighbor} seq {Sequence} opt {Options} flag {Flags} {LengthWord} {Length}{Optional($" mtu {Mtu}")} state {State}",
            line => new OspfDescriptionSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link), line.Get(Flags), line.Get(State)),
            "OSPF-1 ADJ   Et0/1: Rcv DBD from 4.4.4.4 seq 0x2424 opt 0x52 flag 0x7 len 32  mtu 1300 state EXCHANGE",
            "OSPFv3-1-IPv6 ADJ   Vl102: Rcv DBD from 10.0.0.1 seq 0x40A1CA opt 0x413 flag 0x7 len 28 mtu 1500 state FULL"),
        States(
            "ios.ospf.description-received-plain",
            $"{Plain} Rcv DBD from {Neighbor} on {Link} seq {Sequence} opt {Options} flag {Flags} {LengthWord} {Length}{Optional($" mtu {Mtu}")} state {State}",
            line => new OspfDescriptionSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link), line.Get(Flags), line.Get(State)),
            "OSPF: Rcv DBD from 1.1.1.1 on FastEthernet0/0 seq 0x886 opt 0x52 flag 0x7 len 32  mtu 1500 state EXSTART"),
        States(
            "ios.ospf.sequence-mismatch",
            $"{Adj} {Link}: Bad seq received from {Neighbor}",
            line => new OspfMoveSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.SeqNumberMismatch, OspfNeighborState.ExStart, "Bad seq received"),
            "OSPFv3-1-IPv6 ADJ   Vl102: Bad seq received from 10.0.0.1"),
        States(
            "ios.ospf.negotiation-done",
            $"{Adj} {Link}: NBR Negotiation Done. We are the {Role}",
            line => new OspfNegotiationSeen(line.Get(Adj), line.Get(Link)),
            "OSPF-1 ADJ   Gi3.24: NBR Negotiation Done. We are the SLAVE"),
        States(
            "ios.ospf.negotiation-done-plain",
            $"{Plain} NBR Negotiation Done. We are the {Role}",
            line => new OspfNegotiationSeen(line.Get(Plain), ""),
            "OSPF: NBR Negotiation Done. We are the MASTER"),
        States(
            "ios.ospf.exchange-done",
            $"{Adj} {Link}: Exchange Done with {Neighbor}",
            line => ExchangeDone(line, Adj),
            "OSPF-1 ADJ   Gi3.24: Exchange Done with 192.51.100.4"),
        States(
            "ios.ospf.exchange-done-plain",
            $"{Plain} Exchange Done with {Neighbor} on {Link}",
            line => ExchangeDone(line, Plain),
            "OSPF: Exchange Done with 1.1.1.1 on FastEthernet0/0"),
        States(
            "ios.ospf.synchronized",
            $"{Adj} {Link}: Synchronized with {Neighbor}, state FULL",
            line => Synchronized(line, Adj),
            "OSPF-1 ADJ   Gi3.24: Synchronized with 192.51.100.4, state FULL"),
        States(
            "ios.ospf.synchronized-plain",
            $"{Plain} Synchronized with {Neighbor} on {Link}, state FULL",
            line => Synchronized(line, Plain),
            "OSPF: Synchronized with 1.1.1.1 on FastEthernet0/0, state FULL"),
        States(
            "ios.ospf.mtu",
            $"{Adj} {Link}: Nbr {Neighbor} has {IsLarger} interface MTU",
            line => new OspfMtuMismatchSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link), line.Get(IsLarger)),
            "OSPF-1 ADJ   Et0/1: Nbr 4.4.4.4 has smaller interface MTU"),
        States(
            "ios.ospf.mtu-plain",
            $"{Plain} Nbr {Neighbor} has {IsLarger} interface MTU",
            line => new OspfMtuMismatchSeen(line.Get(Plain), line.Get(Neighbor), "", line.Get(IsLarger)),
            "OSPF: Nbr 10.2.0.11 has larger interface MTU"),
        States(
            "ios.ospf.killing",
            $"{Adj} {Link}: Killing nbr {Neighbor} due to excessive ({Times}) retransmissions",
            line => new OspfRetransmissionsExceededSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link)),
            "OSPF-1 ADJ   Et0/0: Killing nbr 2.2.2.2 due to excessive (25) retransmissions"),
        States(
            "ios.ospf.killing-plain",
            $"{Plain} Killing nbr {Neighbor} on {Link} due to excessive ({Times}) retransmissions",
            line => new OspfRetransmissionsExceededSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link)),
            "OSPF: Killing nbr 10.0.11.246 on Vlan5 due to excessive (25) retransmissions"),
        States(
            "ios.ospf.dead",
            $"{Adj} {Link}: {Neighbor} address {Ip} is dead, state DOWN",
            line => new OspfDeathSeen(line.Get(Adj), line.Get(Neighbor), line.Get(Link)),
            "OSPF-1 ADJ   Gi3.24: 192.51.100.4 address 192.51.100.205 is dead, state DOWN"),
        States(
            "ios.ospf.dead-plain",
            $"{Plain} {Neighbor} address {Ip} on {Link} is dead, state DOWN",
            line => new OspfDeathSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link)),
            "OSPF: 1.1.1.1 address 192.168.12.1 on FastEthernet0/0 is dead, state DOWN"),

        // The death without its state comes first where a timer or BFD is the cause; the line with the state follows.
        Context("ios.ospf.dying", $"{Adj} {Link}: {Neighbor} address {Ip} is dead", "OSPF-1 ADJ   Gi3.24: 192.51.100.4 address 192.51.100.205 is dead"),
        Context("ios.ospf.dying-plain", $"{Plain} {Neighbor} address {Ip} on {Link} is dead", "OSPF: 10.1.1.2 address 10.1.1.2 on FastEthernet0/0 is dead"),
        Context("ios.ospf.clean-up", $"{Adj} {Link}: Nbr {Neighbor}: Clean-up dbase exchange", "OSPF-1 ADJ   Gi3.24: Nbr 192.51.100.4: Clean-up dbase exchange"),
        Context("ios.ospf.clean-up-plain", $"{Plain} {Link} Nbr {Neighbor}: Clean-up dbase exchange", "OSPF: Vlan5 Nbr 10.0.11.246: Clean-up dbase exchange"),
        Context("ios.ospf.summary-list", $"{Adj} {Link}: Nbr {Neighbor}: Summary list built, size {Size}", "OSPF-1 ADJ   Gi3.24: Nbr 192.51.100.4: Summary list built, size 4"),
        Context("ios.ospf.not-slave", $"{Adj} {Link}: First DBD and we are not SLAVE", "OSPF-1 ADJ   Gi0/0: First DBD and we are not SLAVE"),
        Context("ios.ospf.not-slave-plain", $"{Plain} First DBD and we are not SLAVE", "OSPF: First DBD and we are not SLAVE"),
        Context("ios.ospf.not-duplicate", $"{Adj} {Link}: Non-duplicate DBD packet from Nbr {Neighbor} after exchange has finished", "OSPFv3-1-IPv6 ADJ   Vl102: Non-duplicate DBD packet from Nbr 10.0.0.1 after exchange has finished"),
        Context("ios.ospf.state-at-receipt", $"{Adj} {Link}: Nbr state is {State}", "OSPF-1 ADJ   Et0/1: Nbr state is 2WAY"),
        Context("ios.ospf.state-at-receipt-plain", $"{Plain} Nbr state is {State}", "OSPF: Nbr state is 2WAY"),
        Context("ios.ospf.retransmission", $"{Adj} {Link}: Retransmitting DBD to {Neighbor} [{Times}]", "OSPF-1 ADJ   Et0/0: Retransmitting DBD to 1.1.1.1 [5]"),
        // Cisco document 13684: 11.x and 12.0 do not count them.
        Context(
            "ios.ospf.retransmission-plain",
            $"{Plain} Retransmitting DBD to {Neighbor} on {Link}{Optional($" [{Times}]")}",
            "OSPF: Retransmitting DBD to 10.0.11.246 on Vlan5 [2]",
            "OSPF: Retransmitting DBD to 170.170.11.7 on ATM6/0.1"),
        Context("ios.ospf.request-sent", $"{Adj} {Link}: Send LS REQ to {Neighbor} length {Length}{Optional($" LSA count {Count}")}", "OSPF-1 ADJ   Et0/1: Send LS REQ to 216.0.5.2 length 36"),
        Context("ios.ospf.request-sent-plain", $"{Plain} Send LS REQ to {Neighbor} length {Length} LSA count {Count}", "OSPF: Send LS REQ to 1.1.1.1 length 24 LSA count 2"),
        Context("ios.ospf.request-received", $"{Adj} {Link}: Rcv LS REQ from {Neighbor} length {Length} LSA count {Count}", "OSPF-1 ADJ   Et0/1: Rcv LS REQ from 216.0.5.2 length 36 LSA count 1"),
        Context("ios.ospf.request-received-plain", $"{Plain} Rcv LS REQ from {Neighbor} on {Link} length {Length} LSA count {Count}", "OSPF: Rcv LS REQ from 1.1.1.1 on FastEthernet0/0 length 36 LSA count 1"),
        Context("ios.ospf.update-sent", $"{Adj} {Link}: Send LS UPD to {Ip} length {Length} LSA count {Count}", "OSPF-1 ADJ   Gi0/0: Send LS UPD to 10.1.2.1 length 76 LSA count 1"),
        Context("ios.ospf.update-sent-plain", $"{Plain} Send UPD to {Ip} on {Link} length {Length} LSA count {Count}", "OSPF: Send UPD to 10.1.1.1 on FastEthernet0/0 length 40 LSA count 1"),
        Context(
            "ios.ospf.update-received",
            $"{Adj} {Link}: Rcv LS UPD from {Optional($"Nbr ID ")}{Neighbor} length {Length} LSA count {Count}",
            "OSPF-1 ADJ   Et0/1: Rcv LS UPD from Nbr ID 216.0.5.2 length 88 LSA count 1",
            "OSPF-1 ADJ   Fa0/0: Rcv LS UPD from 10.1.23.3 length 164 LSA count 4"),
        Context("ios.ospf.update-received-plain", $"{Plain} Rcv LS UPD from {Neighbor} on {Link} length {Length} LSA count {Count}", "OSPF: Rcv LS UPD from 1.1.1.1 on FastEthernet0/0 length 108 LSA count 2"),
        Context("ios.ospf.bfd-left", $"{Adj} {Link}: De-register neighbor {Ip} with BFD, session {Count}", "OSPF-1 ADJ   Gi3.24: De-register neighbor 192.51.100.205 with BFD, session 1"),
        Context("ios.ospf.bfd-left-result", $"{Adj} {Link}: De-registration with BFD {Rest}", "OSPF-1 ADJ   Gi3.24:   De-registration with BFD SUCCEEDED, retcode 0"),
        Context("ios.ospf.bfd-joined", $"{Adj} {Link}: Register neighbor {Ip} with BFD, session {Count}", "OSPF-1 ADJ   Gi3.24: Register neighbor 192.51.100.205 with BFD, session 1"),
    ];

    private static OspfMoveSeen TwoWay(Fields line, Field<OspfVersion> tag) =>
        new(line.Get(tag), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.TwoWayReceived, OspfNeighborState.TwoWay, "2 Way Communication");

    private static OspfMoveSeen ExchangeDone(Fields line, Field<OspfVersion> tag) =>
        new(line.Get(tag), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.ExchangeDone, OspfNeighborState.Loading, "Exchange Done");

    private static OspfMoveSeen Synchronized(Fields line, Field<OspfVersion> tag) =>
        new(line.Get(tag), line.Get(Neighbor), line.Get(Link), OspfNeighborEvent.LoadingDone, OspfNeighborState.Full, "Synchronized");
}
