namespace Conformance.Dialects.Sharing;

/// <summary>
/// Words of devices that no form spells out: those of prompts, commands, captions and of messages that are not read. Any word that stands neither here nor in a form is
/// taken for a name.
/// </summary>
internal static class CommonWords
{
    /// <summary>All of them, once each.</summary>
    public static IEnumerable<string> All => Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private const string Text = """
        AAA abort access ACL ACTIVE active add added adding addr address addresses adj adjacencies adjacency ADJCHG adjfib administratively AEDT AES AEST against AGENT aggressive
        ago AH ah alarm algorithm ALL all allowed alternate and another anti ANY any application Apr are area ARP arp AS as asserted association associations at attached attempt
        attempts atts audit Aug auth authenticated authentication auto aux avg babbles backup bandwidth basic BDR be been beginning being BFD BGP bgp binding blocking Blocks
        bootstrap bpduguard bridge brief BST buffer by bytes can candidate cannot Capabilities card carrier CBC CDP CDT CEF certificate certificates CEST CET CF chain change
        CHANGED changed changes Checking cisco clear cleared client closed Code Codes collisions command compiled compressed con conf CONFIG config configuration configure
        configured conn connected connection connections connid console contact control copy copyright cost could count coup cover covered cpu crc created critical crl CRYPTO
        crypto CST cTCP current data database dead deagg debug debugging dec decaps decompress decompressed decrement decrypt default deferred del delay delete deleted deleting
        denied dependent dependents DES Desc Descriptor designated dest destination detached detected detection device DF DH DHCP dhcp different digest directly disable disabled
        distance distributed DMVPN DN DNS do does done dot dot1q DOWN down downloaded dport DR drop dropped drops DSCP dst due duplex duration each EAP ECDSA echo echos ECN ECP
        ed EDT EEST EET EIGRP eigrp eligible enable enabled enc encaps encapsulation encrypt encryption end enrollment entries entry epoch erase err ERROR error errors escape ESP
        esp EST EVENT Event every EX Exception exchange exec exit exited expected expired expires exstart Extended external failed failure failures FALSE fan fault Feb FIB fifo
        filter filtering first flags FLOW flow flushes for forwarder forwarding found Fragmentation frame Fri from FSM FULL full fvrf fwd gateway GCM giants GLBP Global GMT GRE
        group groups Grp HA had half has HASH hash have hello hellos HKT HMAC hold hop Hops host hosts how HSRP HTTP http HTTPS IA ia ICMP ID id idb ident identity idle IGMP
        ignored IKE IKEv import in Inactive inbound increment informational informs init initial initiator input inside install installed int inter interface interfaces INTERNAL
        internal interval into invalid IOS IP ip IPSEC IPsec ipsec is ISAKMP isakmp ISIS isis issuer IST it its IV ivrf Jan JST Jul Jun KB keepalive Keepalives key kilobytes
        Known KST label LACP last late LDP learn learning lease len length less level life lifetime line LINEPROTO lines LINK link LISP list listen listening lists LLDP LOADING
        loading local Log logged logging login logout longer LOOP loopback lost MAC main major map Mar mask masks MASTER master match matching max maximum may MD MDT mem memory
        message messages method metric min minor mismatch missing mobile mode MODP module mon monitor more MPLS msec MSK MSS MST MTU mtu must name NAT nat native Nbr Nbrs need
        negotiated neighbor network Networks new next nexthop NHRP no node NONE none nonegotiate not notify Nov NSSA NTP NULL Null number NVRAM NZDT NZST object ocsp Oct ODR of
        off OK old on Onboard open opened option or origin OSPF ospf other out outbound output outside over Overhead overload override overrides overrun overruns packet packets
        PAGP PAK part passive PAT path payload pcp PDT peer peers percent periodic PERMIT permit permitted Persistent PfR PFS phase PID PIM ping PKI pkts plaintext policies
        policy pool port portfast ports possible power preempt Preemption prefix prefixes preshared previous PRF Pri priority process processing profile profiles proposal
        proposals prot protected protocol proxies proxy PSK PST purging QoS queue quick RADIUS rate rcv reachability reason receive RECEIVED received receiving Reconnect
        recurring recv redundancy refused relay release reliability RELOAD reload remaining remote remove removed removing replay replicated Replicates request requested reset
        resets resign resort responder RESTART restarted revocation RF RIB RIP rollover root round route router routes routing RSA RSTP RT RTT run running runts rxload SA sa same
        SAs sas Sat Scanning sec seconds secs security segment send sending SENT sent Sep seq sequence server SESSION session set settings SGT sh SHA share sho should show shut
        shutdown sibling SIG size SLA slot SM SNMP snooping SOFTWARE software source spanning speak Special speed spi spis sport src SSH SSO stack STANDBY standby start started
        Starting startup state STATECHANGE static status STP strategy su subject subnet subnets subnetted success successful successfully summary summer Sun supply support
        supported swapped switchport sync SYS Syslog system Systems table TACACS tag tagged TCP technical TELNET temperature term terminal TEST than that the then these this
        those threshold throttles Thu time timeout timer timestamp timing to Total traceback TRACK track tracking traffic transform Transport Trap traps traversal tree trip trunk
        trust trustpoint trying TTL tty Tue tunnel turned txload type UDP udp unassigned undebug under unexpected uninstall unknown unset untagged UP up update updated updates
        UPDOWN Uptime use user username using UTC utilization valid validation variably vendor verify version via virtual VLAN vlan vlans voice VPN VRF vrf VRRP vty warning
        warnings was way Wed were WEST WET when where which while who will window with withdraw without wr write xauth xml YES yes
        """;
}
