using Conformance.Dialects.Forms;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Vrrp;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug vrrp</c> prints, and the syslog messages of VRRPv2 and VRRPv3. A debug line names the group, never its interface.</summary>
internal static class VrrpLines
{
    private static readonly Field<VrrpState> From = GroupState("from");
    private static readonly Field<VrrpState> To = GroupState("to");
    private static readonly Field<VrrpState> FromUpper = UpperState("from");
    private static readonly Field<VrrpState> ToUpper = UpperState("to");
    private static readonly Field<bool> IsIpv6 = OneOf("address family", ("IPv4", false), ("IPv6", true));
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<string> Sender = Address("sender");
    private static readonly Field<string> Checksum = Text("checksum", Scan.Hex);
    private static readonly Field<VrrpEvent> Event = OneOf("event", Spelled(VrrpEvent.MasterDownTimerExpired), Spelled(VrrpEvent.AdvertisementHigherOrEqual));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.vrrp.statechange",
            $"%VRRP-{Severity}-STATECHANGE: {Port} Grp {Group} state {From} -> {To}",
            line => new VrrpTransitionSeen(line.Get(Port), line.Get(Group), line.Get(From), line.Get(To)),
            "%VRRP-6-STATECHANGE: Gi0/0 Grp 20 state Backup -> Master",
            "%VRRP-6-STATECHANGE: Fa0/0 Grp 10 state Backup -> Disable"),
        States(
            "ios.vrrp3.state",
            $"%VRRP-{Severity}-STATE: {Port} {IsIpv6} group {Group} state {FromUpper} -> {ToUpper}",
            line => new VrrpTransitionSeen(line.Get(Port), line.Get(Group), line.Get(FromUpper), line.Get(ToUpper), line.Get(IsIpv6)),
            "%VRRP-6-STATE: Vlan22 IPv4 group 22 state BACKUP -> MASTER"),
        States(
            "ios.vrrp.event",
            $"VRRP: Grp {Group} Event - {Event}",
            line => new VrrpEventSeen(line.Get(Group), line.Get(Event)),
            "VRRP: Grp 1 Event - Master down timer expired",
            "VRRP: Grp 1 Event - Advert higher or equal priority"),
        States(
            "ios.vrrp.advertisement-in",
            $"VRRP: Grp {Group} Advertisement priority {Priority}, ipaddr {Sender}",
            line => new VrrpAdvertisementSeen(line.Get(Group), line.Get(Priority), line.Get(Sender)),
            "VRRP: Grp 1 Advertisement priority 150, ipaddr 10.10.10.3"),
        Context(
            "ios.vrrp.advertisement-out",
            $"VRRP: Grp {Group} sending Advertisement checksum {Checksum}",
            "VRRP: Grp 1 sending Advertisement checksum 52F1"),

        // Stateful switchover (Cisco Debug Command Reference, debug vrrp ha): what the active processor tells the standby one is no move of the group.
        Context("ios.vrrp.state-sent", $"VRRP: {Port} Grp {Group} RF Encode state {From} into sync buffer", "VRRP: Gi3/2 Grp 42 RF Encode state Backup into sync buffer"),
        Context("ios.vrrp.state-received", $"VRRP: {Port} Grp {Group} RF sync state {From} -> {To}", "VRRP: Gi3/2 Grp 42 RF sync state Init -> Backup"),
        Context("ios.vrrp.bridge-filter", $"VRRP: tbridge_smf_update failed", "VRRP: tbridge_smf_update failed"),
    ];

    private static (string Word, VrrpEvent Event) Spelled(VrrpEvent printed) => (Spelling<VrrpEvent>.Of(printed), printed);

    private static Field<VrrpState> GroupState(string name) =>
        OneOf<VrrpState>(name);

    /// <summary>VRRPv3 prints the words of VRRPv2 in capitals.</summary>
    private static Field<VrrpState> UpperState(string name) =>
        OneOf(name, Spelling<VrrpState>.All.ConvertAll(state => (Spelling<VrrpState>.Of(state).ToUpperInvariant(), state)));
}
