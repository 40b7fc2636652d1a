using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug standby events neighbor</c> prints: HSRP's book-keeping of the other routers of the LAN. Active, standby and passive are what a neighbour
/// is for this router, never a state of one of its own groups.
/// </summary>
internal static class HsrpNeighborLines
{
    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.hsrp.neighbor-advertisement",
            $"HSRP: {Port} Nbr {Neighbor} Adv {Direction}, active {ActiveGroups} passive {PassiveGroups}",
            "HSRP: Gi0/1 Nbr 172.16.10.2 Adv in, active 0  passive 1"),
        Context("ios.hsrp.neighbor-created", $"HSRP: {Port} Nbr {Neighbor} created", "HSRP: Gi0/1 Nbr 172.16.10.2 created"),
        Context("ios.hsrp.neighbor-destroyed", $"HSRP: {Port} Nbr {Neighbor} destroyed", "HSRP: Gi0/1 Nbr 172.16.10.2 destroyed"),
        Context("ios.hsrp.neighbor-passive", $"HSRP: {Port} Nbr {Neighbor} is passive", "HSRP: Gi0/1 Nbr 172.16.10.2 is passive"),
        Context("ios.hsrp.neighbor-no-longer-passive", $"HSRP: {Port} Nbr {Neighbor} is no longer passive", "HSRP: Gi0/1 Nbr 172.16.10.2 is no longer passive"),
        Context("ios.hsrp.neighbor-role", $"HSRP: {Port} Nbr {Neighbor} {LowerRole} for group {Group}", "HSRP: Gi0/1 Nbr 172.16.10.2 active for group 1"),
        Context(
            "ios.hsrp.neighbor-lost-role",
            $"HSRP: {Port} Nbr {Neighbor} no longer {LowerRole} for group {Group} ({State})",
            "HSRP: Gi0/1 Nbr 172.16.10.2 no longer active for group 1 (Standby)",
            "HSRP: Vl30 Nbr 172.16.30.10 no longer standby for group 1 (Active)"),
        Context(
            "ios.hsrp.neighbor-holddown",
            $"HSRP: {Port} Nbr {Neighbor} Was active or standby - start passive holddown",
            "HSRP: Gi0/1 Nbr 172.16.10.2 Was active or standby - start passive holddown"),
    ];
}
