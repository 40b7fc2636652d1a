using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Tables;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug standby events</c> prints, and the syslog message of a state change.</summary>
internal static class HsrpLines
{
    private static readonly Field<HsrpState> State = GroupState("state");
    private static readonly Field<HsrpState> From = GroupState("from");
    private static readonly Field<HsrpState> To = GroupState("to");
    private static readonly Field<RedundancyState> ClientFrom = ClientState("from");
    private static readonly Field<RedundancyState> ClientTo = ClientState("to");
    private static readonly Field<HsrpEvent> Event = OneOf("event", [.. Spelling<HsrpEvent>.All.Select(e => (Spelling<HsrpEvent>.Of(e), e))]);
    private static readonly Field<string> Words = new PhraseField("words");
    private static readonly Field<bool> Direction = OneOf("direction", ("in", true), ("out", false));
    private static readonly Field<HsrpRole> Role = OneOf("role", ("Active", HsrpRole.Active), ("Standby", HsrpRole.Standby));
    private static readonly Field<string> Router = Text("router", Scan.Host);
    private static readonly Field<string> Was = Text("previous router", Scan.Host);
    private static readonly Field<string> Redundancy = Text("redundancy name", Scan.UntilQuote);
    private static readonly Field<string> Unquoted = Word("redundancy name");
    private static readonly Field<string> Sender = Address("sender");
    private static readonly Field<string> VirtualIp = Address("virtual address");
    private static readonly Field<string> ActiveRouter = Name("active router");
    private static readonly Field<string> StandbyRouter = Name("standby router");
    private static readonly Field<string> Mac = Name("MAC address");
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<int> Hello = Int("hello ms");
    private static readonly Field<int> Hold = Int("hold ms");
    private static readonly Field<int> ActiveBefore = Int("active groups before");
    private static readonly Field<int> ActiveAfter = Int("active groups");
    private static readonly Field<int> PassiveBefore = Int("passive groups before");
    private static readonly Field<int> PassiveAfter = Int("passive groups");
    private static readonly Field<int> Seconds = Int("seconds");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.event",
            $"HSRP: {Port} Grp {Group} {State}: {Event}/{Words}",
            ReadEvent,
            "HSRP: Fa0/0 Grp 1 Init: a/HSRP enabled",
            "HSRP: Fa0/0 Grp 1 Active: b/HSRP disabled"),
        States(
            "ios.hsrp.timer-event",
            $"HSRP: {Port} Grp {Group} {State}: {Event}/{Words} ({Router})",
            ReadEvent,
            "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (172.16.172.52)",
            "HSRP: Vl1 Grp 1 Speak: d/Standby timer expired (unknown)"),
        States(
            "ios.hsrp.peer-event",
            $"HSRP: {Port} Grp {Group} {State}: {Event}/{Words} ({Priority}/{Router})",
            ReadEvent,
            "HSRP: Fa0/0 Grp 1 Active: g/Hello rcvd from higher pri Active router (200/172.16.172.52)",
            "HSRP: Fa0/0 Grp 1 Active: i/Resign rcvd (100/172.16.172.54)"),
        States(
            "ios.hsrp.transition",
            $"HSRP: {Port} Grp {Group} {From} -> {To}{Optional($" (active {ActiveBefore}{Optional($"->{ActiveAfter}")}, passive {PassiveBefore}{Optional($"->{PassiveAfter}")})")}",
            line => new HsrpTransitionSeen(line.Get(Port), line.Get(Group), line.Get(From), line.Get(To), BySyslog: false),
            "HSRP: Fa0/0 Grp 1 Init -> Listen",
            "HSRP: Fa0/0 Grp 1 Standby -> Active (active 0->1, passive 2->1)",
            "HSRP: Fa0/0 Grp 1 Speak -> Standby (active 0, passive 1)"),
        States(
            "ios.hsrp.statechange",
            $"%HSRP-{Severity}-STATECHANGE: {Port} Grp {Group} state {From} -> {To}",
            line => new HsrpTransitionSeen(line.Get(Port), line.Get(Group), line.Get(From), line.Get(To), BySyslog: true),
            "%HSRP-6-STATECHANGE: FastEthernet0/0 Grp 1 state Standby -> Active"),
        States(
            "ios.hsrp.router",
            $"HSRP: {Port} Grp {Group} {Role} router is {Router}{Optional($", was {Was}")}",
            line => new HsrpRouterSeen(line.Get(Port), line.Get(Group), line.Get(Role), line.Get(Router), line.Find(Was)),
            "HSRP: Fa0/0 Grp 1 Active router is local, was 172.16.172.52",
            "HSRP: Fa0/0 Grp 1 Standby router is 172.16.172.54"),
        States(
            "ios.hsrp.hello",
            $"HSRP: {Port} Grp {Group} Hello {Direction} {Sender} {State} pri {Priority} vIP {VirtualIp} hel {Hello} hol {Hold} id {Mac}",
            line => new HsrpHelloSeen(
                line.Get(Port), line.Get(Group), line.Get(Direction), line.Get(Sender), line.Get(State), line.Get(Priority), line.Get(VirtualIp), line.Get(Hello), line.Get(Hold)),
            "HSRP: Fa0/0 Grp 1 Hello in 172.16.172.52 Active pri 200 vIP 172.16.172.53 hel 3000 hol 10000 id 0000.0c07.ac01",
            "HSRP: Vl100 Grp 2 Hello  out 10.1.1.52 Standby pri 100 vIP 10.1.1.53 hel 3000 hol 10000 id 0000.0c07.ac02"),
        States(
            "ios.hsrp.redundancy",
            $"HSRP: {Port} Grp {Group} Redundancy \"{Redundancy}\" state {ClientFrom} -> {ClientTo}",
            line => new RedundancyTransitionSeen(line.Get(Port), line.Get(Group), line.Get(Redundancy), line.Get(ClientFrom), line.Get(ClientTo)),
            "HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Backup -> Speak"),
        States(
            "ios.hsrp.redundancy-again",
            $"HSRP: {Port} Grp {Group} Redundancy group {Unquoted} state {ClientFrom} -> {ClientTo}",
            line => new RedundancyTransitionSeen(line.Get(Port), line.Get(Group), line.Get(Unquoted), line.Get(ClientFrom), line.Get(ClientTo)),
            "HSRP: Fa0/0 Grp 1 Redundancy group VPNHA state Active -> Active"),
        Context(
            "ios.hsrp.redundancy-enquiry",
            $"HSRP: {Port} Grp {Group} Redundancy enquiry for {Unquoted} succeeded{Optional($" addr {VirtualIp} name {Router} state {State} active {ActiveRouter} standby {StandbyRouter}")}",
            "HSRP: Fa0/0 Grp 1 Redundancy enquiry for VPNHA succeeded",
            "HSRP: Fa0/0 Grp 1 Redundancy enquiry for VPNHA succeeded addr 172.16.172.53 name VPNHA state Speak active 172.16.172.52 standby 172.16.172.54"),
        States(
            "ios.hsrp.interface-down",
            $"HSRP: {Port} Interface down",
            line => new HsrpInterfaceSeen(line.Get(Port), HsrpInterfaceChange.Down),
            "HSRP: Fa0/0 Interface down"),
        States(
            "ios.hsrp.interface-up",
            $"HSRP: {Port} Interface up",
            line => new HsrpInterfaceSeen(line.Get(Port), HsrpInterfaceChange.Up),
            "HSRP: Fa0/0 Interface up"),
        States(
            "ios.hsrp.minimum-delay-expired",
            $"HSRP: {Port} Interface min delay expired",
            line => new HsrpInterfaceSeen(line.Get(Port), HsrpInterfaceChange.MinimumDelayExpired),
            "HSRP: Fa0/0 Interface min delay expired"),
        Context(
            "ios.hsrp.minimum-delay",
            $"HSRP: {Port} Starting minimum interface delay ({Seconds} secs)",
            "HSRP: Fa0/0 Starting minimum interface delay (1 secs)"),
        Context("ios.hsrp.api", $"HSRP: API {Rest}", "HSRP: API Hardware state change"),
        Context(
            "ios.hsrp.interface-api",
            $"HSRP: {Port} API {Rest}",
            "HSRP: Fa0/0 API Software interface going down",
            "HSRP: Fa0/0 API 172.16.172.52 is not an HSRP address"),
    ];

    private static HsrpEventSeen ReadEvent(Fields line) =>
        new(line.Get(Port), line.Get(Group), line.Get(State), line.Get(Event), line.Find(Router) ?? "", line.FindNumber(Priority));

    private static Field<HsrpState> GroupState(string name) =>
        OneOf(name, [.. Spelling<HsrpState>.All.Select(state => (Spelling<HsrpState>.Of(state), state))]);

    private static Field<RedundancyState> ClientState(string name) =>
        OneOf(name, [.. Spelling<RedundancyState>.All.Select(state => (Spelling<RedundancyState>.Of(state), state))]);
}
