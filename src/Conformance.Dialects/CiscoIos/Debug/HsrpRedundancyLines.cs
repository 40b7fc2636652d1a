using Conformance.Dialects.Forms;
using Conformance.Protocols.HsrpRedundancy;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug standby events redundancy</c> prints: the state of a group in the words of its redundancy client, and what clients ask.</summary>
internal static class HsrpRedundancyLines
{
    private static readonly Field<string> GroupName = Text("group name", Scan.Host);
    private static readonly Field<string> ActiveRouter = Name("active router");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<string> StandbyRouter = Name("standby router");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.redundancy",
            $"HSRP: {Port} Grp {Group} Redundancy \"{Redundancy}\" state {ClientFrom} -> {ClientTo}",
            line => new RedundancyTransitionSeen(line.Get(Port), line.Get(Group), line.Get(Redundancy), line.Get(ClientFrom), line.Get(ClientTo)),
            "HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Backup -> Speak"),
        Context(
            "ios.hsrp.redundancy-configured",
            $"HSRP: {Port} Grp {Group} Redundancy \"{Redundancy}\" state Disabled -> {ClientTo}",
            "HSRP: Fa0/0 Grp 1 Redundancy \"hsrp-Fa0/0-1\" state Disabled -> Init"),
        States(
            "ios.hsrp.redundancy-again",
            $"HSRP: {Port} Grp {Group} Redundancy group {Unquoted} state {ClientFrom} -> {ClientTo}",
            line => new RedundancyTransitionSeen(line.Get(Port), line.Get(Group), line.Get(Unquoted), line.Get(ClientFrom), line.Get(ClientTo)),
            "HSRP: Fa0/0 Grp 1 Redundancy group VPNHA state Active -> Active"),
        States(
            "ios.hsrp.redundancy-update",
            $"HSRP: {Port} IP Redundancy \"{Redundancy}\" update, {ClientFrom} -> {ClientTo}",
            line => new RedundancyUpdateSeen(line.Get(Port), line.Get(Redundancy), line.Get(ClientFrom), line.Get(ClientTo)),
            "HSRP: Vl1 IP Redundancy \"hsrp-Vl1-1\" update, Init -> Backup",
            "HSRP: Vl1 IP Redundancy \"hsrp-Vl1-1\" update, Active -> Active"),
        Context(
            "ios.hsrp.redundancy-router",
            $"HSRP: {Port} IP Redundancy \"{Redundancy}\" {LowerRole}, {Was} -> {Router}",
            "HSRP: Vl1 IP Redundancy \"hsrp-Vl1-1\" standby, unknown -> local"),
        Context(
            "ios.hsrp.redundancy-enquiry",
            $"HSRP: {Port} Grp {Group} Redundancy enquiry for {Unquoted} succeeded{Optional($" addr {VirtualIp} name {GroupName} state {State} active {ActiveRouter} standby {StandbyRouter}")}",
            "HSRP: Fa0/0 Grp 1 Redundancy enquiry for VPNHA succeeded",
            "HSRP: Fa0/0 Grp 1 Redundancy enquiry for VPNHA succeeded addr 172.16.172.53 name VPNHA state Speak active 172.16.172.52 standby 172.16.172.54"),

        // Stateful switchover (Cisco Debug Command Reference, debug standby events ha): what the active processor tells the standby one is no move of the group.
        Context("ios.hsrp.state-sent", $"HSRP: {Port} Grp {Group} RF Encode state {State} into sync buffer", "HSRP: Et0/0/1 Grp 101 RF Encode state Listen into sync buffer"),
        Context("ios.hsrp.state-received", $"HSRP: {Port} Grp {Group} RF sync state {From} -> {To}", "HSRP: Et0/0/1 Grp 101 RF sync state Init -> Listen"),
        Context("ios.hsrp.sync", $"HSRP: CF Sync send ok", "HSRP: CF Sync send ok"),
        Context("ios.hsrp.client-told", $"HSRP: RF CF client {Number}, entity {Number} got msg len {Number}", "HSRP: RF CF client 32, entity 0 got msg len 24"),
    ];
}
