using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog message of a group's move, under the three names that it had, and of what the Hellos of another router do not agree in.</summary>
internal static class HsrpSyslogLines
{
    private static readonly Field<string> Facility = Text("facility", Scan.OneOf("HSRP", "STANDBY"));
    private static readonly Field<string> ConfiguredIp = Address("configured address");
    private static readonly Field<HsrpState> RemoteState = OneOf(
        "remote state", ("Init", HsrpState.Initial), ("Learn", HsrpState.Learn), ("Listen", HsrpState.Listen), ("Speak", HsrpState.Speak), ("Standby", HsrpState.Standby),
        ("Active", HsrpState.Active));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.statechange",
            $"%HSRP-{Severity}-STATECHANGE: {Port} Grp {Group} state {From} -> {To}",
            Read,
            "%HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active",
            "%HSRP-5-STATECHANGE: Vlan1 Grp 1 state Standby -> Listen"),
        States(
            "ios.standby.statechange",
            $"%STANDBY-{Severity}-STATECHANGE: {Port} Group {Group} state {From} -> {To}",
            Read,
            "%STANDBY-6-STATECHANGE: Vlan11 Group 11 state Standby -> Active"),
        // Cisco document 10583, case study 2: 12.0 and 12.1 of the Catalyst 6000.
        States(
            "ios.standby.statechange-early",
            $"%STANDBY-{Severity}-STATECHANGE: Standby: {Group}: {Port} state {From} -> {To}",
            Read,
            "%STANDBY-6-STATECHANGE: Standby: 49: Vlan149 state Standby -> Active"),
        // Cisco IOS system message guide, HSRP: "Bad authentication from [IP_address], group [dec], remote state [chars]".
        States(
            "ios.hsrp.bad-authentication",
            $"%{Facility}-{Severity}-BADAUTH: Bad authentication from {Sender}{Optional($", group {Group}")}, remote state {RemoteState}",
            line => new HsrpRefusedSeen(line.Get(Sender), line.FindNumber(Group)),
            "%HSRP-4-BADAUTH: Bad authentication from 10.1.1.2, group 1, remote state Active",
            "%STANDBY-3-BADAUTH: Bad authentication from 10.1.1.2, group 1, remote state Active",
            "%STANDBY-3-BADAUTH: Bad authentication from 10.9.0.33, remote state Active"),
        States(
            "ios.hsrp.bad-authentication-2",
            $"%{Facility}-{Severity}-BADAUTH2: Bad authentication from {Sender}",
            line => new HsrpRefusedSeen(line.Get(Sender), null),
            "%HSRP-4-BADAUTH2: Bad authentication from 10.20.20.2"),
        States(
            "ios.hsrp.other-virtual-address",
            $"%{Facility}-{Severity}-DIFFVIP1: {Port} Grp {Group} active routers virtual IP address {VirtualIp} is different to the locally configured address {ConfiguredIp}",
            line => new HsrpOtherAddressSeen(line.Get(Port), line.Get(Group), line.Get(VirtualIp), line.Get(ConfiguredIp)),
            "%HSRP-4-DIFFVIP1: GigabitEthernet0/0 Grp 1 active routers virtual IP address 10.10.10.1 is different to the locally configured address 10.10.10.11",
            "%HSRP-4-DIFFVIP1: Vlan40 Grp 4 active routers virtual IP address 10.6.0.1 is different to the locally configured address 10.6.0.3"),
    ];

    private static HsrpTransitionSeen Read(Fields line) => new(line.Get(Port), line.Get(Group), line.Get(From), line.Get(To), BySyslog: true);
}
