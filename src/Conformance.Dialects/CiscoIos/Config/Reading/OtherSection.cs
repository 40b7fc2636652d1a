using System.Text;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>
/// A section that the model does not use. Its commands must not be taken for those of the section above it: <c>shutdown</c> in a VLAN is no shutdown of
/// the interface before it.
/// </summary>
internal sealed class OtherSection
{
    /// <summary>The first words of global commands, with the blank that must follow; an ending without blank may be the whole command.</summary>
    private static readonly byte[][] Global = Words(
        "aaa group server ", "aaa new-model", "aaa session-id ", "access-list ", "alias exec ", "archive", "banner ", "bba-group ", "boot-end-marker", "boot-start-marker",
        "bridge irb", "call-home", "class-map ", "control-plane",
        "controller ", "crypto ca ", "crypto dynamic-map ", "crypto gdoi ", "crypto ikev2 ", "crypto ipsec profile ", "crypto ipsec transform-set ", "crypto isakmp ",
        "crypto key ", "crypto keyring ", "crypto pki ",
        "dial-peer ", "dialer-list ", "dot11 ssid ", "dspfarm profile ", "dot1x system-auth-control", "enable password ", "enable secret ", "ephone ", "ephone-dn ",
        "event manager ", "flow exporter ",
        "flow monitor ", "flow record ", "gatekeeper", "hostname ", "ip access-list ", "ip as-path ", "ip classless", "ip community-list ", "ip default-gateway ",
        "ip dhcp pool ", "ip domain ", "ip forward-protocol ", "ip http ", "ip local pool ", "ip nat inside source ", "ip nat pool ", "ip prefix-list ", "ip route ", "ip sla ",
        "ip ssh ", "ipv6 access-list ", "ipv6 dhcp pool ", "ipv6 prefix-list ", "ipv6 route ", "ipv6 router ", "key chain ", "kron ", "l2 vfi ", "l2vpn ", "license udi ",
        "line aux ", "line con ", "line console ", "line tty ", "line vty ", "mac access-list ", "macro name ", "map-class ", "mgcp", "monitor session ", "netconf-yang",
        "no ip http ", "ntp server ", "object-group ", "parameter-map ", "policy-map ", "process cpu ", "pseudowire-class ", "radius server ", "radius-server ",
        "redundancy inter-device", "route-map ", "router bgp ", "router eigrp ", "router isis", "router odr", "router ospf ", "router ospfv3 ", "router rip", "rtr ", "sampler ",
        "scheduler ",
        "service timestamps ", "service-template ", "snmp-server ", "spanning-tree mode ", "spanning-tree mst configuration", "spanning-tree vlan ", "tacacs server ",
        "tacacs-server ", "telephony-service",
        "time-range ", "track ", "username ", "version ", "vlan ", "voice ", "voice-port ", "vpdn-group ", "vrf definition ", "webvpn ", "wsma ", "zone security ", "zone-pair ");

    /// <summary>The first words of commands that no banner's text begins with.</summary>
    private static readonly byte[][] Unmistakable = Words(
        "line aux ", "line con ", "line console ", "line tty ", "line vty ", "router bgp ", "router eigrp ", "router isis", "router ospf ", "router rip");

    /// <summary>The first words of commands that open a section inside an interface.</summary>
    private static readonly byte[][] InInterface = Words("service instance ", "pvc ", "frame-relay interface-dlci ", "ethernet uni ", "encryption vlan ");

    /// <summary>The words behind <c>ip vrf</c> that make it a command of an interface.</summary>
    private static readonly byte[][] InterfaceVrf = Words("forwarding ", "receive ", "select ", "sitemap ", "autoclassify ");

    private OtherSection()
    {
    }

    /// <summary>Stands for any such section that is open.</summary>
    public static OtherSection Instance { get; } = new();

    /// <summary>Whether a command ends the section above it, because it is global.</summary>
    public static bool Opens(ReadOnlySpan<byte> text) =>
        BeginsWith(text, Global) || text.SequenceEqual("end"u8) || text.SequenceEqual("redundancy"u8) || OpensInterface(text) || OpensVrf(text);

    /// <summary>Whether a line cannot be free text, because it is a command that opens a section or the end of the configuration.</summary>
    public static bool OpensSurely(ReadOnlySpan<byte> text) => BeginsWith(text, Unmistakable) || text.SequenceEqual("end"u8) || OpensInterface(text);

    /// <summary>Whether a command opens a section inside the one above it.</summary>
    public static bool OpensInside(ReadOnlySpan<byte> text) => BeginsWith(text, InInterface);

    private static bool OpensInterface(ReadOnlySpan<byte> text) => text.StartsWith("interface "u8) && text.IndexOfAnyInRange((byte)'0', (byte)'9') > 0;

    private static bool OpensVrf(ReadOnlySpan<byte> text) => text.StartsWith("ip vrf "u8) && !BeginsWith(text["ip vrf ".Length..], InterfaceVrf);

    private static bool BeginsWith(ReadOnlySpan<byte> text, byte[][] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning)) return true;
        }

        return false;
    }

    private static byte[][] Words(params string[] words) => [.. words.Select(Encoding.ASCII.GetBytes)];
}
