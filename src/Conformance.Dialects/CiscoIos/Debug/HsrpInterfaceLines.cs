using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using static Conformance.Dialects.CiscoIos.Debug.HsrpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What HSRP tells of its interfaces and does to them: up and down, the minimum delay, the virtual addresses in ARP and in the MAC filter.</summary>
internal static class HsrpInterfaceLines
{
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<int> Uptime = Int("uptime");
    private static readonly Field<HsrpInterfaceChange> Change = OneOf(
        "change", ("down", HsrpInterfaceChange.Down), ("DOWN", HsrpInterfaceChange.Down), ("up", HsrpInterfaceChange.Up), ("UP", HsrpInterfaceChange.Up));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.interface",
            $"HSRP: {Port} Interface {Change}",
            line => new HsrpInterfaceSeen(line.Get(Port), line.Get(Change)),
            "HSRP: Fa0/0 Interface down",
            "HSRP: Fa0/0 Interface up",
            "HSRP: Vl1 Interface UP"),
        States(
            "ios.hsrp.minimum-delay-expired",
            $"HSRP: {Port} Interface min delay expired",
            ReadDelayExpired,
            "HSRP: Fa0/0 Interface min delay expired"),
        States(
            "ios.hsrp.minimum-delay-expired-uptime",
            $"HSRP: {Port} Intf min delay expired - uptime {Uptime}",
            ReadDelayExpired,
            "HSRP: Vl1 Intf min delay expired - uptime 998"),
        Context(
            "ios.hsrp.minimum-delay",
            $"HSRP: {Port} Starting minimum interface delay ({Seconds} secs)",
            "HSRP: Fa0/0 Starting minimum interface delay (1 secs)"),
        Context(
            "ios.hsrp.minimum-delay-uptime",
            $"HSRP: {Port} Starting minimum intf delay ({Seconds} secs) - uptime {Uptime}",
            "HSRP: Vl1 Starting minimum intf delay (1 secs) - uptime 997"),
        Context(
            "ios.hsrp.arp-added",
            $"HSRP: {Port} {Optional($"Grp {Group} ")}Added {VirtualIp} to ARP ({Mac})",
            "HSRP: Vl1 Grp 1 Added 192.168.1.254 to ARP (0000.0c07.ac01)",
            "HSRP: Vl1 Added 172.16.1.1 to ARP (0000.0c07.ac01)"),
        Context(
            "ios.hsrp.arp-removed",
            $"HSRP: {Port} {Optional($"Grp {Group} ")}Removed {VirtualIp} from ARP",
            "HSRP: Gi0/1 Grp 1 Removed 172.16.10.1 from ARP"),
        Context("ios.hsrp.mac-activated", $"HSRP: {Port} Grp {Group} Activating MAC {Mac}", "HSRP: Vl1 Grp 1 Activating MAC 0000.0c07.ac01"),
        // The two lines of a group that yields: known from notes of the field, no public capture of them was found.
        Context("ios.hsrp.mac-deactivated", $"HSRP: {Port} Grp {Group} Deactivating MAC {Mac}", "HSRP: Vl1 Grp 1 Deactivating MAC 0000.0c07.ac01"),
        Context(
            "ios.hsrp.mac-filter-removed",
            $"HSRP: {Port} Grp {Group} Removing {Mac} from MAC address filter{Optional($" - resetting the interface")}",
            "HSRP: Vl1 Grp 1 Removing 0000.0c07.ac01 from MAC address filter"),
        Context(
            "ios.hsrp.mac-filter",
            $"HSRP: {Port} Grp {Group} Adding {Mac} to MAC address filter{Optional($" - resetting the interface")}",
            "HSRP: Vl1 Grp 1 Adding 0000.0c07.ac01 to MAC address filter",
            "HSRP: Vl1 Grp 1 Adding 0000.0c07.ac01 to MAC address filter - resetting the interface"),
        Context("ios.hsrp.api", $"HSRP: API {Rest}", "HSRP: API Hardware state change"),
        Context(
            "ios.hsrp.interface-api",
            $"HSRP: {Port} API {Rest}",
            "HSRP: Fa0/0 API Software interface going down",
            "HSRP: Fa0/0 API MAC address update",
            "HSRP: Fa0/0 API 172.16.172.52 is not an HSRP address"),
    ];

    private static HsrpInterfaceSeen ReadDelayExpired(Fields line) => new(line.Get(Port), HsrpInterfaceChange.MinimumDelayExpired);
}
