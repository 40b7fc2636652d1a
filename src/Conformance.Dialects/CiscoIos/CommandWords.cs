namespace Conformance.Dialects.CiscoIos;

/// <summary>The first words of the commands that people type while they watch a log: exec commands, configuration commands, those of the modes they enter.</summary>
internal static class CommandWords
{
    /// <summary>All of them, in full.</summary>
    public static readonly string[] All =
    [
        "aaa", "access-group", "access-list", "address", "address-family", "area", "arp", "authentication", "auto-cost", "bandwidth", "banner", "bfd", "bgp", "boot", "cdp", "channel-group", "clear",
        "client", "clock", "configure", "connect", "copy", "crypto", "debug", "default", "default-information", "default-router", "delay", "delete", "deny", "description", "dir", "disable",
        "disconnect", "distance", "distribute-list", "do", "duplex", "enable", "encapsulation", "encryption", "end", "erase", "event", "exit", "frequency", "glbp", "group", "hash", "help", "hostname",
        "icmp-echo", "interface", "ip", "ipv6", "isakmp", "keepalive", "key", "l2tp", "lifetime", "line", "lldp", "logging", "login", "logout", "mac", "match", "monitor", "more", "mtu", "neighbor",
        "network", "no", "ntp", "object", "passive-interface", "password", "peer", "permit", "ping", "port-channel", "pre-shared-key", "privilege", "quit", "redistribute", "redundancy", "reload",
        "resume", "route-map", "router", "router-id", "self-identity", "send", "service", "set", "show", "shutdown", "snmp-server", "spanning-tree", "speed", "ssh", "standby", "summary-address",
        "switchport", "telnet", "terminal", "test", "timers", "trace", "traceroute", "track", "transport", "tunnel", "undebug", "username", "version", "vlan", "vrf", "vrrp", "write",
    ];
}
