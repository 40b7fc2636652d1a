namespace Conformance.Dialects.CiscoIos;

/// <summary>Commands of IOS that begin as one that is read, and answer with something else: their lines are unsupported, not unrecognised.</summary>
internal static class OtherCommands
{
    /// <summary>
    /// How <c>show cdp neighbors detail</c> and <c>show lldp neighbors detail</c> begin with each neighbour: below them stands the release of the neighbour, in the words of <c>show version</c>.
    /// </summary>
    public static readonly string[] Neighbours = ["Device ID: ", "Local Intf: ", "Chassis id: "];

    /// <summary>Their names, in full.</summary>
    public static readonly string[] Names =
    [
        "show bfd neighbors history",
        "show crypto isakmp peers config",
        "show crypto ipsec sa address",
        "show interfaces accounting",
        "show interfaces capabilities",
        "show interfaces counters",
        "show interfaces description",
        "show interfaces history",
        "show interfaces irb",
        "show interfaces mac-accounting",
        "show interfaces pruning",
        "show interfaces rate-limit",
        "show interfaces stats",
        "show interfaces status",
        "show interfaces summary",
        "show interfaces switching",
        "show interfaces switchport",
        "show interfaces transceiver",
        "show interfaces trunk",
        "show ip cef adjacency",
        "show ip cef events",
        "show ip cef internal",
        "show ip cef inconsistency",
        "show ip cef summary",
        "show ip cef switching",
        "show ip cef traffic",
        "show ip cef tree",
        "show ip interface brief stats",
        "show ip nhrp group-map",
        "show ip nhrp multicast",
        "show ip nhrp nhs",
        "show ip nhrp redirect",
        "show ip nhrp summary",
        "show ip nhrp traffic",
        "show ip ospf neighbor summary",
        "show ip route profile",
        "show logging count",
        "show logging history",
        "show logging onboard",
        "show logging xml",
        "show standby capability",
        "show standby redirect",
        "show track resolution",
        "show track summary",
        "show track timers",
        "show vrrp statistics",
    ];
}
