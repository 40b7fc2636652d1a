using Conformance.Dialects.CiscoIos.Syslog;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug standby</c> prints since 12.2(13)T: events and moves of a group, here; packets, neighbours, clients and interfaces, in files of their own.</summary>
internal static class HsrpLines
{
    private static readonly Field<int> ActiveBefore = Int("active groups before");
    private static readonly Field<int> PassiveBefore = Int("passive groups before");

    private static readonly LineForm[] States =
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
            "HSRP: Gi0/1 Grp 1 Active: j/Coup rcvd from higher pri router (150/172.16.10.2)",
            "HSRP: Fa0/0 Grp 1 Active: i/Resign rcvd (100/172.16.172.54)"),
        States(
            "ios.hsrp.transition",
            $"HSRP: {Port} Grp {Group} {From} -> {To}{Optional($" (active {ActiveBefore}{Optional($"->{ActiveGroups}")}, passive {PassiveBefore}{Optional($"->{PassiveGroups}")})")}",
            ReadMove,
            "HSRP: Fa0/0 Grp 1 Init -> Listen",
            "HSRP: Fa0/0 Grp 1 Standby -> Active (active 0->1, passive 2->1)",
            "HSRP: Fa0/0 Grp 1 Speak -> Standby (active 0, passive 1)"),
        States(
            "ios.hsrp.configured",
            $"HSRP: {Port} Grp {Group} Disabled -> {To}",
            line => new HsrpStateSeen(line.Get(Port), line.Find(Group), line.Get(To)),
            "HSRP: Fa0/0 Grp 1 Disabled -> Init"),
        States(
            "ios.hsrp.router",
            $"HSRP: {Port} Grp {Group} {Role} router is {Router}{Optional($", was {Was}")}",
            ReadRouter,
            "HSRP: Fa0/0 Grp 1 Active router is local, was 172.16.172.52",
            "HSRP: Fa0/0 Grp 1 Standby router is 172.16.172.54"),
    ];

    /// <summary>The forms of all families of HSRP lines, debug and syslog.</summary>
    public static readonly LineForm[] Forms =
    [
        .. States, .. HsrpEarlyLines.Forms, .. HsrpPacketLines.Forms, .. HsrpNeighborLines.Forms, .. HsrpRedundancyLines.Forms, .. HsrpTrackLines.Forms,
        .. HsrpInterfaceLines.Forms, .. HsrpSyslogLines.Forms,
    ];

    /// <summary>An event of the group.</summary>
    internal static HsrpEventSeen ReadEvent(Fields line) =>
        new(line.Get(Port), line.Find(Group), line.Get(State), line.Get(Event), line.Find(Router) ?? "", line.FindNumber(Priority));

    /// <summary>A move of the group.</summary>
    internal static HsrpTransitionSeen ReadMove(Fields line) => new(line.Get(Port), line.Find(Group), line.Get(From), line.Get(To), BySyslog: false);

    /// <summary>Another active or standby router.</summary>
    internal static HsrpRouterSeen ReadRouter(Fields line) => new(line.Get(Port), line.Find(Group), line.Get(Role), line.Get(Router), line.Find(Was));
}
