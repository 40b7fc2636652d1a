using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos;

/// <summary>What the hosts beside a router print while somebody tries whether it forwards: ping and traceroute of Windows, of Unix (iputils, BusyBox) and of VPCS.</summary>
internal static class HostLines
{
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Size = Int("size");
    private static readonly Field<string> Destination = Text("destination", Scan.Host);
    private static readonly Field<string> Target = Address("target");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Gateway = Address("gateway");
    private static readonly Field<string> Host = Word("host");
    private static readonly Field<string> Target6 = Word("target of IPv6");
    private static readonly Field<string> Times = Text("times of probes", TimesLength);

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms =
    [
        new($"{Size} bytes from {Destination}{Optional($":")} icmp_seq={Rest}", "84 bytes from 8.8.8.8 icmp_seq=1 ttl=127 time=76.187 ms", "64 bytes from 10.1.1.1: icmp_seq=1 ttl=255 time=0.5 ms"),
        new($"{Size} bytes from {Destination} ({Target}): {Rest}", "64 bytes from gw (10.1.1.1): icmp_seq=1 ttl=255 time=0.5 ms"),
        new($"{Size} bytes from {Destination}: seq={Rest}", "64 bytes from 192.168.1.254: seq=0 ttl=255 time=4.571 ms"),
        new($"{Target6} icmp6_seq={Rest}", "2001:2025:1111:20::FFFF icmp6_seq=1 ttl=64 time=0.818 ms"),
        new($"{Optional($"*")}{Target} icmp_seq={Rest}", "10.20.20.1 icmp_seq=1 timeout", "*10.1.1.201 icmp_seq=2 ttl=255 time=15.824 ms (ICMP type:3, code:1, Destination host unreachable)"),
        new($"PING {Destination} ({Target}{Rest}", "PING 192.168.2.1 (192.168.2.1) 56(84) bytes of data.", "PING 192.168.1.254 (192.168.1.254): 56 data bytes"),
        new($"--- {Destination} ping statistics ---{Optional($"^C")}", "--- 192.168.2.1 ping statistics ---", "--- 192.168.2.1 ping statistics ---^C"),
        new($"{Count} packets transmitted, {Rest}", "183 packets transmitted, 53 received, 71.0383% packet loss, time 185214ms", "5 packets transmitted, 5 packets received, 0% packet loss"),
        new($"rtt min/avg/max/mdev = {Rest}", "rtt min/avg/max/mdev = 54.300/96.098/144.414/18.850 ms"),
        new($"round-trip min/avg/max = {Rest}", "round-trip min/avg/max = 3.122/19.313/52.820 ms"),
        new($"traceroute to {Destination} ({Target}), {Rest}", "traceroute to 192.168.2.1 (192.168.2.1), 30 hops max, 60 byte packets"),
        new($"trace to {Destination}, {Rest}", "trace to 10.1.1.1, 8 hops max, press Ctrl+C to stop"),
        new($"{Count} {Destination} {Optional($"({Target}) ")}{Times}", "1  192.168.1.2 (192.168.1.2)  51.753 ms  50.929 ms  50.819 ms", "1   10.10.10.2   0.812 ms  0.532 ms  0.401 ms"),
        new($"^C", "^C"),
        new($"VPCS {Count} >{Rest}", "VPCS 1 >ping 192.168.2.2"),
        new($"GLOBAL SCOPE : {Rest}", "GLOBAL SCOPE      : 2001:2025:1111:20:2050:79ff:fe66:68e4/64"),
        new($"ROUTER LINK-LAYER : {Rest}", "ROUTER LINK-LAYER : 00:05:73:a0:00:02"),
        new($"Checking for duplicate address...", "Checking for duplicate address..."),
        new($"{Host} : {Target} {Mask}{Optional($" gateway {Gateway}")}", "PC2 : 10.1.8.4 255.255.255.0 gateway 10.1.8.3"),
        new($"Reply from {Destination}: {Rest}", "Reply from 192.168.2.100: bytes=32 time=1ms TTL=127", "Reply from 192.168.2.1: Destination host unreachable."),
        new($"Pinging {Destination} with {Rest}", "Pinging 192.168.2.100 with 32 bytes of data:"),
        new($"Ping statistics for {Rest}", "Ping statistics for 192.168.2.100:"),
        new($"Packets: Sent = {Rest}", "Packets: Sent = 4, Received = 4, Lost = 0 (0% loss)"),
        new($"Approximate round trip times in milli-seconds:", "Approximate round trip times in milli-seconds:"),
        new($"Minimum = {Rest}", "Minimum = 0ms, Maximum = 2ms, Average = 1ms"),
        new($"Request timed out.", "Request timed out."),
    ];

    /// <summary>What traceroute prints behind the address of a hop: the time of each probe, a star for one that was not answered.</summary>
    private static int TimesLength(ReadOnlySpan<byte> text) => text.TrimEnd(" *"u8).EndsWith(" ms"u8) && char.IsAsciiDigit((char)text[0]) ? text.Length : Scan.No;
}
