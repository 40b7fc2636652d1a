using Conformance.Dialects.Forms;
using Conformance.Protocols.Ospf;
using static Conformance.Dialects.CiscoIos.Debug.OspfSyntax;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>Hellos as <c>debug ip ospf hello</c> and <c>debug ip ospf events</c> print them, and packets that are refused.</summary>
internal static class OspfHelloLines
{
    private const string OtherNetwork = "their source is not on the interface's network";
    private const string OtherKey = "their authentication key is another";

    private static readonly Field<string> Target = Address("destination");
    private static readonly Field<string> Source = Address("source");
    private static readonly Field<int> InterfaceId = Int("interface id");
    private static readonly Field<int> DeadReceived = Int("dead interval received");
    private static readonly Field<int> DeadConfigured = Int("dead interval configured");
    private static readonly Field<int> HelloReceived = Int("hello interval received");
    private static readonly Field<int> HelloConfigured = Int("hello interval configured");
    private static readonly Field<string> MaskReceived = Address("mask received");
    private static readonly Field<string> MaskConfigured = Address("mask configured");
    private static readonly Field<int> Times = Int("times");
    private static readonly Field<string> MismatchAtStart = Text("mismatch at the start", Scan.OneOf("Mismatched", "Mismatch"));
    private static readonly Field<int> TypeReceived = Int("authentication type received");
    private static readonly Field<int> TypeConfigured = Int("authentication type configured");
    private static readonly Field<string> Mismatch = Text("mismatch", Scan.OneOf("mismatched", "mismatch"));
    private static readonly Field<string> SentArea = Text("area in the header", Scan.Item);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ospf.hello",
            $"{Hello} {Link}: Rcv hello from {Neighbor} area {Area} {Source}",
            line => new OspfHelloSeen(line.Get(Hello), line.Get(Neighbor), line.Get(Link)),
            "OSPF-1 HELLO Et0/1: Rcv hello from 4.4.4.4 area 0 192.168.14.4"),
        States(
            "ios.ospf.hello-of-version-3",
            $"{Hello} {Link}: Rcv hello from {Neighbor} area {Area} from {Source} interface ID {InterfaceId}",
            line => new OspfHelloSeen(line.Get(Hello), line.Get(Neighbor), line.Get(Link)),
            "OSPFv3-1-IPv6 HELLO Vl102: Rcv hello from 10.0.0.1 area 0 from FE80::ACEE:A1FF:FE94:2F7E interface ID 10"),
        States(
            "ios.ospf.hello-plain",
            $"{Plain} Rcv hello from {Neighbor} area {Area} from {Link} {Source}",
            line => new OspfHelloSeen(line.Get(Plain), line.Get(Neighbor), line.Get(Link), line.Get(Source)),
            "OSPF: Rcv hello from 10.0.0.12 area 0 from FastEthernet0/0 10.0.1.2"),
        States(
            "ios.ospf.hello-plain-of-version-3", // A form of its own: most lines of a log are Hellos of version 2, which shall not be looked behind.
            $"OSPFv3: Rcv hello from {Neighbor} area {Area} from {Link} {Source} interface ID {InterfaceId}",
            line => new OspfHelloSeen(OspfVersion.V3, line.Get(Neighbor), line.Get(Link), line.Get(Source)),
            "OSPFv3: Rcv hello from 100.100.100.100 area 0 from FastEthernet0/0 FE80::C001:DFF:FECD:0 interface ID 4"),
        Context("ios.ospf.hello-end", $"{Plain} End of hello processing", "OSPF: End of hello processing"),
        States(
            "ios.ospf.hello-sent",
            $"{Hello} {Link}: Send hello to {Target} area {Area} from {Source}{Optional($" interface ID {InterfaceId}")}",
            line => new OspfHelloSentSeen(line.Get(Hello), line.Get(Link), line.Get(Target)),
            "OSPF-1 HELLO Gi2.12: Send hello to 224.0.0.5 area 0 from 192.51.100.200",
            "OSPFv3-1-IPv6 HELLO Vl101: Send hello to FF02::5 area 0 from FE80::EA65:49FF:FE12:6641 interface ID 38"),
        States(
            "ios.ospf.hello-sent-plain",
            $"{Plain} Send hello to {Target} area {Area} on {Link} from {Source}",
            line => new OspfHelloSentSeen(line.Get(Plain), line.Get(Link), line.Get(Target)),
            "OSPF: Send hello to 224.0.0.5 area 0 on FastEthernet0/1 from 192.168.10.254"),
        States(
            "ios.ospf.hello-sent-plain-of-version-3",
            $"OSPFv3: Send hello to {Target} area {Area} on {Link} from {Source} interface ID {InterfaceId}",
            line => new OspfHelloSentSeen(OspfVersion.V3, line.Get(Link), line.Get(Target)),
            "OSPFv3: Send hello to FF02::5 area 101 on FastEthernet0/1 from FE80::C003:DFF:FEEB:1 interface ID 5"),
        Context("ios.ospf.hello-at-once", $"{Hello} {Link}: Send immediate hello to nbr {Neighbor}, src address {Source}", "OSPF-1 HELLO Et0/0: Send immediate hello to nbr 2.2.2.2, src address 10.0.12.2"),
        Context(
            "ios.ospf.hello-no-more-at-once",
            $"{Hello} {Link}: No more immediate hello for nbr {Neighbor}, which has been sent on this intf {Times} times",
            "OSPF-1 HELLO Et0/1: No more immediate hello for nbr 4.4.4.4, which has been sent on this intf 2 times"),
        States(
            "ios.ospf.hello-ignored",
            $"{Hello} {Link}: Nbr {Neighbor} {Source} is currently ignored",
            line => new OspfHelloRefusedSeen(line.Get(Hello), line.Get(Link)),
            "OSPF-1 HELLO Et0/0: Nbr 2.2.2.2 10.0.12.2 is currently ignored"),
        States(
            "ios.ospf.hello-ignored-plain",
            $"{Plain} {Optional($"OSPF: ")}Nbr {Neighbor} {Source} {Link} is currently ignored",
            line => new OspfHelloRefusedSeen(line.Get(Plain), line.Get(Link)),
            "OSPF: Nbr 10.0.11.246 192.168.60.18 Vlan5 is currently ignored",
            "OSPF: OSPF: Nbr 10.2.0.11 10.8.0.11 GigabitEthernet1/0 is currently ignored"),
        States(
            "ios.ospf.hello-mismatch",
            $"{Hello} {Link}: Mismatched hello parameters from {Source}",
            line => new OspfHelloMismatchSeen(line.Get(Hello), line.Get(Link), line.Get(Source)),
            "OSPF-1 HELLO Fa1/0: Mismatched hello parameters from 10.0.12.2"),
        States(
            "ios.ospf.hello-mismatch-plain",
            $"{Plain} Mismatched hello parameters from {Source}",
            line => new OspfHelloMismatchSeen(line.Get(Plain), "", line.Get(Source)),
            "OSPF: Mismatched hello parameters from 10.0.1.2"),
        States(
            "ios.ospf.hello-parameters",
            $"{Hello} {Link}: Dead R {DeadReceived} C {DeadConfigured}, Hello R {HelloReceived} C {HelloConfigured}{Optional($" Mask R {MaskReceived} C {MaskConfigured}")}",
            line => Parameters(line, Hello, line.Get(Link)),
            "OSPF-1 HELLO Fa1/0: Dead R 40 C 4, Hello R 10 C 1 Mask R 255.255.255.252 C 255.255.255.252",
            "OSPF-1 HELLO Et0/1: Dead R 40 C 120, Hello R 10 C 30"),
        States(
            "ios.ospf.hello-parameters-plain",
            $"{Plain} Dead R {DeadReceived} C {DeadConfigured}, Hello R {HelloReceived} C {HelloConfigured}{Optional($" Mask R {MaskReceived} C {MaskConfigured}")}",
            line => Parameters(line, Plain, ""),
            "OSPF: Dead R 40 C 40, Hello R 10 C 10  Mask R 255.255.255.0 C 255.255.255.128"),
        States(
            "ios.ospf.packet-of-other-network",
            $"{Adj} {Link}: Rcv pkt from {Source}{Optional($", area {Area}")} : src not on the same network",
            line => Refused(line, Adj, OtherNetwork),
            "OSPF-1 ADJ   Et0/0: Rcv pkt from 192.168.24.2, area 0.0.0.0 : src not on the same network"),
        States(
            "ios.ospf.packet-of-other-network-plain",
            $"{Plain} Rcv pkt from {Source}, {Link}, area {Area} : src not on the same network",
            line => Refused(line, Plain, OtherNetwork),
            "OSPF: Rcv pkt from 172.8.40.4, FastEthernet0/0, area 0.0.0.48 : src not on the same network"),
        States(
            "ios.ospf.packet-of-other-authentication",
            $"{Adj} {Link}: Rcv pkt from {Source}{Optional($",")} : {MismatchAtStart} Authentication type. Input packet specified type {TypeReceived}, we use type {TypeConfigured}",
            line => Refused(line, Adj, Types(line)),
            "OSPF-1 ADJ   Gi0/0: Rcv pkt from 10.0.12.2 : Mismatch Authentication type. Input packet specified type 0, we use type 2"),
        States(
            "ios.ospf.packet-of-other-key",
            $"{Adj} {Link}: Rcv pkt from {Source}{Optional($",")} : {MismatchAtStart} Authentication Key - {Rest}",
            line => Refused(line, Adj, OtherKey),
            "OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2 : Mismatched Authentication Key - Message Digest Key 1",
            "OSPF-1 ADJ  Fa4/0: Rcv pkt from 10.1.35.3,  :  Mismatched Authentication Key - Clear Text"),
        States(
            "ios.ospf.packet-of-other-area",
            $"{Adj} {Link}: Rcv pkt from {Source}, area {Area}, mismatched area {SentArea} in the header",
            line => Refused(line, Adj, $"area {line.Get(SentArea)} received, {line.Get(Area)} configured"),
            "OSPF-110 ADJ   Gi0/0: Rcv pkt from 12.1.1.2, area 0.0.0.0, mismatched area 0.0.0.1 in the header"),
        States(
            "ios.ospf.packet-of-other-area-plain",
            $"{Plain} Rcv pkt from {Source}, {Link}, area {Area}{Optional($",")} {Mismatch} area {SentArea} in the header",
            line => Refused(line, Plain, $"area {line.Get(SentArea)} received, {line.Get(Area)} configured"),
            "OSPF: Rcv pkt from 10.170.10.8, Ethernet0, area 0.0.0.0 mismatch area 0.0.0.1 in the header"),
        States(
            "ios.ospf.hello-of-other-area-type",
            $"{Hello} {Link}: Hello from {Source} with mismatched Stub/Transit area option bit",
            line => Refused(line, Hello, "mismatched Stub/Transit area option bit", OspfPacketCheck.Hello),
            "OSPF-110 HELLO Gi0/0: Hello from 12.1.1.1 with mismatched Stub/Transit area option bit"),

        // As commonly quoted of 12.x.
        States(
            "ios.ospf.hello-of-other-area-type-plain",
            $"{Plain} Hello from {Source} with mismatched Stub/Transit area option bit",
            line => new OspfPacketRefusedSeen(line.Get(Plain), "", line.Get(Source), "mismatched Stub/Transit area option bit", OspfPacketCheck.Hello),
            "OSPF: Hello from 10.1.1.2 with mismatched Stub/Transit area option bit"),
        States(
            "ios.ospf.packet-of-other-authentication-plain",
            $"{Plain} Rcv pkt from {Source}, {Link}{Optional($" ")}: {MismatchAtStart} Authentication type. Input packet specified type {TypeReceived}, we use type {TypeConfigured}",
            line => Refused(line, Plain, Types(line)),
            "OSPF: Rcv pkt from 192.168.1.2, FastEthernet0/0: Mismatch Authentication type. Input packet specified type 0, we use type 2"),
        States(
            "ios.ospf.packet-of-other-key-plain",
            $"{Plain} Rcv pkt from {Source}, {Link}{Optional($" ")}: {MismatchAtStart} Authentication Key - {Rest}",
            line => Refused(line, Plain, OtherKey),
            "OSPF: Rcv pkt from 192.168.12.2, FastEthernet0/0 : Mismatch Authentication Key - Message Digest Key 1"),

        // Cisco document 6154: the sender's interface is in area 0, that of the router which prints it is not.
        States(
            "ios.ospf.packet-of-backbone",
            $"%OSPF-{Severity}-ERRRCV: Received invalid packet: {Mismatch} area ID{Optional($",")} from backbone area{Optional($" must be virtual-link but not found")} from {Source}, {Link}",
            line => new OspfPacketRefusedSeen(OspfVersion.V2, line.Get(Link), line.Get(Source), "they are of area 0, the interface is not", OspfPacketCheck.Header),
            "%OSPF-4-ERRRCV: Received invalid packet: mismatch area ID, from backbone area must be virtual-link but not found from 10.2.60.2, Serial0/0",
            "%OSPF-4-ERRRCV: Received invalid packet: mismatched area ID from backbone area from 172.16.0.1, Ethernet0/1"),
        Context(
            "ios.ospf.other-network-type",
            $"%OSPF-{Severity}-NET_TYPE_MISMATCH: Received Hello from {Neighbor} on {Link} indicating a potential network type mismatch",
            "%OSPF-4-NET_TYPE_MISMATCH: Received Hello from 10.255.255.7 on GigabitEthernet0/1 indicating a  potential network type mismatch"),

        // Cisco's guide to system messages: the neighbour has the router ID of this routing process, and no full adjacency can be established.
        States(
            "ios.ospf.same-router-id",
            $"%OSPF-{Severity}-DUP_RTRID_NBR: OSPF detected duplicate router-id {Neighbor} from {Source} on interface {Link}",
            line => new OspfPacketRefusedSeen(OspfVersion.V2, line.Get(Link), line.Get(Source), $"router ID {line.Get(Neighbor)} received is this router's own", OspfPacketCheck.RouterId),
            "%OSPF-4-DUP_RTRID_NBR: OSPF detected duplicate router-id 192.168.1.1 from 192.168.1.1 on interface GigabitEthernet0/0"),
    ];

    private static string Types(Fields line) => $"authentication type {line.Get(TypeReceived)} received, {line.Get(TypeConfigured)} configured";

    private static OspfPacketRefusedSeen Refused(Fields line, Field<OspfVersion> tag, string reason, OspfPacketCheck check = OspfPacketCheck.Header) =>
        new(line.Get(tag), line.Get(Link), line.Get(Source), reason, check);

    private static OspfHelloParametersSeen Parameters(Fields line, Field<OspfVersion> tag, string port) => new(
        line.Get(tag),
        port,
        (line.Get(DeadReceived), line.Get(DeadConfigured)),
        (line.Get(HelloReceived), line.Get(HelloConfigured)),
        (line.Find(MaskReceived) ?? "", line.Find(MaskConfigured) ?? ""));
}
