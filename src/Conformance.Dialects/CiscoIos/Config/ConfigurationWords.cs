namespace Conformance.Dialects.CiscoIos.Config;

/// <summary>
/// The words that configuration commands of IOS begin with, global and inside sections. A line that begins with one of them is configuration that the
/// model does not use; any other line of a configuration is not read and is reported.
/// </summary>
internal static class ConfigurationWords
{
    /// <summary>The words.</summary>
    public static readonly HashSet<string> First =
    [
        "aaa", "absolute-timeout", "accept-lifetime", "access", "access-class", "access-list", "accounting", "action", "activate", "address", "address-family",
        "advertise", "aggregate-address", "alias", "allowed", "anyconnect", "app-hosting", "archive", "area", "arp", "async-bootp", "atm", "authentication",
        "authorization", "auto", "auto-cost", "auto-summary", "autostate", "autoupgrade", "bandwidth", "banner", "bba-group", "bfd", "bgp", "boot", "boot-end-marker", "boot-start-marker",
        "bridge", "bridge-domain", "bridge-group", "buffers", "call", "call-home", "card", "carrier-delay", "cdp", "certificate", "channel-group", "channel-protocol", "clase", "class",
        "class-map", "client", "clns", "clock", "clockrate", "cns", "config-register", "connect", "control-plane", "controller", "crl", "crypto", "databits", "deadpeer", "debug",
        "default", "default-information", "default-metric", "default-router", "delay", "delimiter", "deny", "description", "destination", "device-tracking", "dhcp", "diagnostic", "dial-peer",
        "dialer", "dialer-list", "discriminator", "distance", "distribute-list", "dns-server", "domain", "domain-lookup", "domain-name", "dot11", "dot1x", "dpd", "dspfarm", "duplex",
        "eap", "eigrp", "email-contact", "enable", "encapsulation", "encr", "encryption", "end", "endpoint-tracker", "enrollment", "envmon", "errdisable", "escape-character", "ethernet", "event", "exception", "exec",
        "exec-character-bits", "exec-timeout", "exit", "exit-address-family", "exit-af-interface", "exit-af-topology", "exit-peer-policy", "exit-peer-session", "exit-service-family", "exit-vrf", "export", "fabric", "facility-alarm", "fair-queue", "fax", "fingerprint", "flow", "flow-sampler-map", "flow-sampling-mode", "flowcontrol",
        "frame-relay", "framing", "ftp", "full-duplex", "garp", "gateway", "glbp", "group", "group-range", "half-duplex", "hash", "hidekeys", "history", "hold-queue", "hostname", "http", "hw-module", "icmp-echo",
        "identity", "idle-timeout", "ignore", "import", "inherit", "inspect", "install", "instance", "integrity", "interface", "ip", "ipv4", "ipv6", "isakmp-profile", "isdn", "isis", "ivr", "keepalive", "key", "key-chain", "key-string", "keyring", "l2",
        "l2tp", "l2vpn", "lacp", "lease", "length", "license", "lifetime", "line", "lldp", "load-interval", "local-as", "local-policy", "location", "log", "log-adjacency-changes", "logging", "logging-enable", "login", "logout-warning", "loopback", "lre", "mac", "mac-address",
        "macro", "main-cpu", "mail-server", "management", "map-class", "mask-request", "match", "max-metric", "maximum-paths", "maximum-prefix", "mdix", "media", "media-type", "member", "memory", "memory-size", "metadata", "metric", "mgcp", "mls", "mode", "modem", "mop", "monitor",
        "mpls", "mta", "mtu", "multilink", "name", "nat", "negotiation", "neighbor", "net", "netbios-name-server", "netconf", "netconf-yang", "netmask", "network", "network-clock", "network-clock-participate", "next-server", "nhrp", "nmsp", "no", "nsf", "ntp", "object", "object-group", "offset-list", "option", "ospfv3", "out-of-band", "parameter-map", "parity", "parser",
        "passive-interface", "password", "passwords", "peer", "peer-policy", "peer-session", "performance", "permit", "pfs", "physical-layer", "plat", "platform", "police", "policy", "policy-map", "pool", "port", "port-channel", "power", "ppp", "pppoe", "pppoe-client", "pre-shared-key", "precedence", "preempt", "prf", "priority", "priority-queue", "private-vlan", "privilege", "process", "profile", "prompt", "proposal", "protocol", "pseudowire-class",
        "queue-limit", "queue-set", "quit", "radius", "radius-server", "random-detect", "rate-limit", "rd", "record", "redistribute", "redundancy", "redundancy-group", "regenerate", "remark", "resource", "responder", "restconf", "reverse-route", "revocation-check", "rmon", "route", "route-map", "route-target", "router", "router-id", "rsakeypair", "rtr", "rule", "sampler", "scheduler", "sdm", "security", "self-identity", "send-lifetime", "serial", "serial-number",
        "server", "server-private", "service", "service-instance", "service-module", "service-policy", "session", "session-timeout", "set", "sgbp", "shape", "shutdown", "sntp", "snmp", "snmp-server", "software", "source", "source-interface", "spanning-tree", "speed", "squeeze", "srr-queue", "ssh", "standby", "stack-mac", "stopbits", "storm-control", "subject-name", "subnet", "subscriber", "summary-address", "switch", "switchport", "synchronization", "system", "tacacs", "tacacs-server", "tag", "tag-switching", "telephony-service", "template", "terminal-type", "tftp-server", "threshold", "time-range",
        "timeout", "timers", "timing", "topology", "track", "traffic-shape", "transceiver", "transport", "trunk", "trustpoint", "tunnel", "tx-queue-limit", "tx-ring-limit", "udld", "undebug", "update", "upgrade", "use-bia", "username", "variance", "version", "violate", "virtual-service", "virtual-template", "vlan", "vlan-id", "vlans", "vmps", "voice", "voice-card", "voice-port", "vpdn", "vpdn-group", "vrf", "vrrp", "vtp", "warm-reboot", "webvpn", "width", "wism", "wrr-queue", "wsma", "xconnect", "x25", "zone", "zone-member", "zone-pair",
    ];
}
