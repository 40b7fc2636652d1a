using Conformance.Dialects.Forms;
using Conformance.Protocols.Bfd;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug bfd event</c> and <c>debug bfd packet</c> print, and the syslog messages of BFD sessions.</summary>
internal static class BfdLines
{
    private static readonly Field<long> Discriminator = Long("local discriminator");
    private static readonly Field<long> Remote = Long("remote discriminator");
    private static readonly Field<int> Handle = Int("handle");
    private static readonly Field<string> Neighbor = Address("neighbour");
    private static readonly Field<string> Client = Name("client");
    private static readonly Field<string> Key = Word("ld or handle");
    private static readonly Field<string> Active = Text("active", Scan.OneOf("act", "active"));
    private static readonly Field<string> Reason = ToLineEnd("reason");
    private static readonly Field<string> Values = ToLineEnd("values");
    private static readonly Field<string> Detail = new("detail", Scan.UntilComma, (value, words) => words.Text(value));
    private static readonly Field<string> Diagnostic = Text("diagnostic", Scan.UntilBracket);
    private static readonly Field<string> Way = Text("direction", Scan.OneOf("Rx", "Tx"));
    private static readonly Field<string> Sta = Text("state of the sender", Scan.OneOf("Down", "Init", "Up", "AdminDown"));
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Ttl = Int("ttl");
    private static readonly Field<int> Process = Int("instance");
    private static readonly Field<BfdEvent> Event = OneOf<BfdEvent>("event");
    private static readonly Field<BfdState> State = OneOf("state", ("DOWN", BfdState.Down), ("INIT", BfdState.Init), ("UP", BfdState.Up), ("ADMIN DOWN", BfdState.AdminDown));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.bfd.session-up",
            $"%BFDFSM-{Severity}-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:{Discriminator} handle:{Handle} is going UP",
            line => new BfdTransitionSeen(line.Get(Discriminator), line.Get(Handle), BfdState.Up, ""),
            "%BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:4097 handle:1 is going UP"),
        States(
            "ios.bfd.session-down",
            $"%BFDFSM-{Severity}-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:{Discriminator} handle:{Handle},is going Down Reason: {Reason}",
            line => new BfdTransitionSeen(line.Get(Discriminator), line.Get(Handle), BfdState.Down, line.Get(Reason)),
            "%BFDFSM-6-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:1 handle:1,is going Down Reason: ECHO FAILURE",
            "%BFDFSM-6-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:1 handle:1,is going Down Reason: DETECT TIMER EXPIRED"),
        States(
            "ios.bfd.session-created",
            $"%BFD-{Severity}-BFD_SESS_CREATED: BFD-SYSLOG: bfd_session_created, neigh {Neighbor} proc:{Client}, idb:{Port} handle:{Handle} {Active}",
            line => new BfdSessionCreated(line.Get(Neighbor), line.Get(Handle)),
            "%BFD-6-BFD_SESS_CREATED: BFD-SYSLOG: bfd_session_created, neigh 10.1.1.2 proc:BGP, idb:GigabitEthernet1 handle:1 act"),
        States(
            "ios.bfd.session-destroyed",
            $"%BFD-{Severity}-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed, {Key} neigh proc:{Client}, {Optional($"idb:{Port} ")}handle:{Handle} {Active}",
            line => new BfdSessionDestroyed(line.Get(Handle)),
            "%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  ld:4097 neigh proc:BGP, handle:1 act",
            "%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  handle:2 neigh proc:CEF, handle:2 active",
            "%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  ld:1 neigh proc:BGP, idb:Ethernet0/0 handle:1 active"),
        States(
            "ios.bfd.event",
            $"BFD-DEBUG Event: V1 FSM ld:{Discriminator} handle:{Handle} event:{Event} state:{State} ({Process})",
            line => new BfdEventSeen(line.Get(Discriminator), line.Get(Handle), line.Get(Event), line.Get(State)),
            "BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX DOWN state:DOWN (0)",
            "BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:Session delete state:UP (0)",
            "BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:DETECT TIMER EXPIRED state:ADMIN DOWN (0)"),
        Context(
            "ios.bfd.client-told",
            $"BFD-DEBUG Event: notify client({Client}) IP:{Neighbor}, ld:{Discriminator}, handle:{Handle}, event:{Detail}, ({Process})",
            "BFD-DEBUG Event: notify client(BGP) IP:10.1.1.2, ld:4099, handle:1, event:UP,  (0)"),
        Context(
            "ios.bfd.timestamps-reset",
            $"BFD-DEBUG Event: resetting timestamps ld:{Discriminator} handle:{Handle} ({Process})",
            "BFD-DEBUG Event: resetting timestamps ld:1 handle:1 (0)"),
        Context("ios.bfd.credits-set", $"BFD-DEBUG Event: initializing credits to {Number} ({Process})", "BFD-DEBUG Event: initializing credits to 12 (0)"),
        Context(
            "ios.bfd.credits-lowered",
            $"BFD-DEBUG Event: decreasing credits by {Number} [to {Count}] ({Process})",
            "BFD-DEBUG Event: decreasing credits by 12 [to 0] (0)"),
        Context(
            "ios.bfd.created",
            $"BFD-DEBUG EVENT: bfd_session_created, {Neighbor} proc:{Client}, idb:{Port} handle:{Handle} {Active}",
            "BFD-DEBUG EVENT: bfd_session_created, 10.1.1.2 proc:CEF, idb:GigabitEthernet1 handle:1 act"),
        Context(
            "ios.bfd.destroyed",
            $"BFD-DEBUG EVENT: bfd_session_destroyed, proc:{Client}, handle:{Handle} {Active}",
            "BFD-DEBUG EVENT: bfd_session_destroyed, proc:BGP, handle:1 act"),
        Context(
            "ios.bfd.packet",
            $"BFD-DEBUG Packet: {Way} IP:{Neighbor} ld/rd:{Discriminator}/{Remote} diag:{Number}({Diagnostic}) {Sta} cnt:{Count} {Optional($"ttl:{Ttl} ")}({Process})",
            "BFD-DEBUG Packet: Rx IP:10.11.11.1 ld/rd:1/1 diag:0(No Diagnostic) Init  cnt:1 ttl:254 (0)",
            "BFD-DEBUG Packet: Tx IP:10.11.11.1 ld/rd:1/1 diag:0(No Diagnostic) Up   cnt:2 (0)"),
        Context(
            "ios.bfd.hardware",
            $"BFD-HW-API: Handle {Handle}: {Values}",
            "BFD-HW-API: Handle 1: Timers: Tx timer 1000000 Detect timer 5000000",
            "BFD-HW-API: Handle 1: Flags: Poll 1 Final 0"),
    ];
}
