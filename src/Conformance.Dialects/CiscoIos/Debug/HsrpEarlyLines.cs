using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug standby</c> prints up to 12.2: <c>SB</c> with the number of the group, none for group 0. The letters of the events came with 12.1(1.3)
/// (Cisco document 9234, from which the samples of Ethernet0/2 are). Before that, a move is told as a state, and the Initial state is called Virgin (Debug Command Reference of 11.x and 12.0, from
/// which the samples of 192.168.72.0 are). The samples of Ethernet0 with its redundancy client and redirects are of a public capture of two 2514 (monqy, November 2012).
/// </summary>
internal static class HsrpEarlyLines
{
    private static readonly Field<HsrpState> EarlierFrom = EarlierState("from");
    private static readonly Field<HsrpState> EarlierTo = EarlierState("to");
    private static readonly Field<string> Standing = Text("standing", Scan.OneOf("active", "passive"));
    private static readonly Field<int> References = Int("references");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp-early.event",
            $"SB{Optional($"{Group}")}: {Port} {State}: {Event}/{Words}",
            HsrpLines.ReadEvent,
            "SB1: Ethernet0/2 Init: a/HSRP enabled",
            "SB1: Ethernet0/2 Active: b/HSRP disabled (interface down)",
            "SB1: Ethernet0/2 Speak: f/Hello rcvd from higher pri Speak router",
            "SB1: Ethernet0/2 Standby: i/Resign rcvd",
            "SB1: Ethernet0/2 Active: m/Standby mac address changed",
            "SB1: Ethernet0/2 Active: n/Standby IP address configured"),
        States(
            "ios.hsrp-early.timer-event",
            $"SB{Optional($"{Group}")}: {Port} {State}: {Event}/{Words} ({Router})",
            HsrpLines.ReadEvent,
            "SB11: Vl11 Listen: c/Active timer expired (unknown)",
            "SB1: Ethernet0/2 Active: d/Standby timer expired (10.0.0.3)"),
        States(
            "ios.hsrp-early.transition",
            $"SB{Optional($"{Group}")}: {Port} {From} -> {To}",
            HsrpLines.ReadMove,
            "SB11: Vl11 Init -> Listen",
            "SB11: Vl11 Standby -> Active"),
        States(
            "ios.hsrp-early.state",
            $"SB{Optional($"{Group}")}: {Port} state {EarlierFrom} -> {EarlierTo}",
            line => new HsrpTransitionSeen(line.Get(Port), line.Find(Group), line.Get(EarlierFrom), line.Get(EarlierTo), BySyslog: false),
            "SB: Ethernet0 state Virgin -> Listen",
            "SB: Ethernet0 state Speak -> Standby"),
        Context("ios.hsrp-early.process", $"SB: Starting up hot standby process", "SB: Starting up hot standby process"),
        States(
            "ios.hsrp-early.router",
            $"SB{Optional($"{Group}")}: {Port} {Role} router is {Router}{Optional($", was {Was}")}",
            HsrpLines.ReadRouter,
            "SB11: Vl11 Active router is local",
            "SB11: Vl11 Standby router is unknown, was local"),
        States(
            "ios.hsrp-early.packet",
            $"SB{Optional($"{Group}")}:{Optional($" ")}{Port} {HsrpPacketLines.Packet} {Direction} {Sender} {State} pri {Priority} {Optional($"hel {Hello} hol {Hold} ")}ip {VirtualIp}",
            ReadPacket,
            "SB11: Vl11 Hello out 172.16.11.111 Speak pri 100 ip 172.16.11.115",
            "SB:Ethernet0 Hello in 192.168.72.21 Active pri 90 hel 3 hol 10 ip 192.168.72.29",
            "SB1:FastEthernet0 Hello in 172.70.100.2 Active pri 105 hel 3 hol 10 ip 172.70.100.1"),
        States(
            "ios.hsrp-early.redundancy",
            $"SB{Optional($"{Group}")}: {Port} Redundancy \"{Redundancy}\" state {ClientFrom} -> {ClientTo}",
            line => new RedundancyTransitionSeen(line.Get(Port), line.Find(Group), line.Get(Redundancy), line.Get(ClientFrom), line.Get(ClientTo)),
            "SB1: Et0 Redundancy \"hsrp-Et0-1\" state Standby -> Active"),
        Context("ios.hsrp-early.mac", $"SB{Optional($"{Group}")}: {Port} Changing interface MAC address to {Mac}", "SB1: Et0 Changing interface MAC address to 0000.0c07.ac01"),

        // Redirects: which router answers for which virtual address.
        Context("ios.hsrp-early.redirects-started", $"SB: {Port} Redirect adv start", "SB: Et0 Redirect adv start"),
        Context("ios.hsrp-early.redirects-stopped", $"SB: {Port} Redirect adv stop", "SB: Et0 Redirect adv stop"),
        Context(
            "ios.hsrp-early.redirect-added",
            $"SB: {Port} Add {Standing} hash {Neighbor}{Optional($" (vIP {VirtualIp})")}",
            "SB: Et0 Add active hash 192.168.1.102 (vIP 192.168.1.100)",
            "SB: Et0 Add passive hash 192.168.1.101"),
        Context(
            "ios.hsrp-early.redirect-removed",
            $"SB: {Port} Remove {Standing} hash {Neighbor}{Optional($" (vIP {VirtualIp})")}{Optional($" (frc {References})")}",
            "SB: Et0 Remove active hash 192.168.1.101 (vIP 192.168.1.100)",
            "SB: Et0 Remove passive hash 192.168.1.101 (frc 0)"),
    ];

    private static Field<HsrpState> EarlierState(string name) => OneOf(
        name, ("Virgin", HsrpState.Initial), ("Init", HsrpState.Initial), ("Learn", HsrpState.Learn), ("Listen", HsrpState.Listen), ("Speak", HsrpState.Speak),
        ("Standby", HsrpState.Standby), ("Active", HsrpState.Active));

    /// <summary>The times are those of the packet, whole seconds (RFC 2281 §5.1).</summary>
    private static HsrpPacketSeen ReadPacket(Fields line)
    {
        var seen = HsrpPacketLines.Read(line);
        return seen with { HelloMs = seen.HelloMs is { } hello ? MsOf(hello) : null, HoldMs = seen.HoldMs is { } hold ? MsOf(hold) : null };
    }
}
