namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What stands before the messages of debugs that are not read, where these print states or arrows of their own, or where the name has a blank in it (Cisco IOS Debug Command Reference).
/// All other debugs are known by having a name that no debug has which is read. <c>SA ID</c> is of no debug, but of <c>show monitor event-trace crypto ikev2</c>, whose lines look like those of one.
/// </summary>
internal static class OtherDebugs
{
    /// <summary>Names at the beginning of a message.</summary>
    public static readonly string[] Names =
    [
        "BGP", "CDP", "crypto engine", "CRYPTO_SS", "DUAL", "EIGRP", "EIGRP-IPv4", "EZVPN", "EzVPN", "IGMP", "IP ARP", "IP NAT", "IP SLA Monitor", "IP-EIGRP", "IPSEC-IFC", "L2TP", "LDP", "NAT", "NAT*", "NHRP", "NTP", "NTP Core",
        "PIM", "RADIUS", "RIP", "SA ID", "SNMP", "STP", "TCP", "TPLUS", "UDP",
    ];

    /// <summary>Names behind the interface that a message is about: <c>Se0/0 LCP: State is Open</c>.</summary>
    public static readonly string[] OfInterfaces = ["CCP", "CDPCP", "CHAP", "EAP", "IPCP", "IPV6CP", "LCP", "MLP", "PAP", "PPP"];
}
