using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug standby packets</c> prints: Hello, Coup and Resign of a group, and the advertisements of an interface.</summary>
internal static class HsrpPacketLines
{
    /// <summary>The kind of packet, RFC 2281 §5.1.</summary>
    public static readonly Field<HsrpPacket> Packet = OneOf("packet", ("Hello", HsrpPacket.Hello), ("Coup", HsrpPacket.Coup), ("Resign", HsrpPacket.Resign));

    private static readonly Field<string> Presence = Text("presence", Scan.OneOf("Active", "Passive"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.packet",
            $"HSRP: {Port} Grp {Group} {Packet} {Direction} {Sender} {State} pri {Priority} vIP {VirtualIp}{Optional($" hel {Hello} hol {Hold} id {Mac}")}",
            Read,
            "HSRP: Gi0/1 Grp 1 Hello  in  172.16.10.2 Active  pri 150 vIP 172.16.10.1",
            "HSRP: Gi0/1 Grp 1 Coup   in  172.16.10.2 Listen   pri 150 vIP 172.16.10.1",
            "HSRP: Fa0/0 Grp 1 Hello in 172.16.172.52 Active pri 200 vIP 172.16.172.53 hel 3000 hol 10000 id 0000.0c07.ac01",
            "HSRP: Vl100 Grp 2 Hello  out 10.1.1.52 Standby pri 100 vIP 10.1.1.53 hel 3000 hol 10000 id 0000.0c07.ac02"),
        Context(
            "ios.hsrp.advertisement-out",
            $"HSRP: {Port} Redirect adv out, {Presence}, active {ActiveGroups} passive {PassiveGroups}",
            "HSRP: Fa0/0 Redirect adv out, Active, active 1 passive 1",
            "HSRP: Fa0/0 Redirect adv out, Passive, active 0 passive 1"),
        Context(
            "ios.hsrp.advertisement-in",
            $"HSRP: {Port} REDIRECT adv in, {Presence}, active {ActiveGroups}, passive {PassiveGroups}, from {Sender}",
            "HSRP: Fa0/0 REDIRECT adv in, Passive, active 0, passive 1, from 10.10.10.3"),
    ];

    /// <summary>A packet of a group.</summary>
    internal static HsrpPacketSeen Read(Fields line) => new(
        line.Get(Port), line.Find(Group), line.Get(Packet), line.Get(Direction), line.Get(Sender), line.Get(State),
        line.Get(Priority), line.Get(VirtualIp), line.FindNumber(Hello), line.FindNumber(Hold));
}
