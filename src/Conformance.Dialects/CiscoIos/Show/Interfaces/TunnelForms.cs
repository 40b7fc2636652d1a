using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines of tunnels and pseudowires.</summary>
internal static class TunnelForms
{
    private static readonly Field<string> Source = Text("source", Scan.Name);
    private static readonly Field<string> SourcePort = Text("source interface", Scan.UntilBracket);
    private static readonly Field<string> Destination = Text("destination", Scan.Name);
    private static readonly Field<string> Protocol = Text("protocol", Scan.Name);
    private static readonly Field<string> Profile = Text("profile", Scan.UntilQuote);
    private static readonly Field<string> Details = Remainder("details");
    private static readonly Field<string> Key = Name("key");
    private static readonly Field<string> Able = Name("enabled or disabled");
    private static readonly Field<string> Sharing = Text("sharing", Scan.UntilBracket);
    private static readonly Field<string> TrafficClass = Text("traffic class", Scan.Name);
    private static readonly Field<int> Ttl = Int("TTL");
    private static readonly Field<long> Count = Long("count");
    private static readonly Field<long> Bytes = Long("bytes");
    private static readonly Field<long> Drops = Long("drops");
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("transmit", "receive"));
    private static readonly Field<string> Owner = Text("tunnel", Scan.Name);
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> Side = Text("direction", Scan.OneOf("RX", "TX"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Context($"Tunnel linestate evaluation {Details}", "Tunnel linestate evaluation down - no output interface"),
        Line(
            $"Tunnel source {Source}{Optional($" ({SourcePort})")}{Optional($", destination {Destination}")}{Optional($", fastswitch TTL {Ttl}")}",
            (answer, line, at) => answer.Set(answer.Row with { TunnelSource = line.Get(Source), TunnelDestination = line.Find(Destination) ?? "" }, at),
            "Tunnel source 7.7.7.7 (Loopback100), destination 7.7.7.8",
            "Tunnel source UNKNOWN, destination 1.2.3.4",
            "Tunnel source 9.45.21.231 (GigabitEthernet2)",
            "Tunnel source 172.18.1.1, destination 172.18.1.2, fastswitch TTL 255"),
        Context($"Tunnel Subblocks:", "Tunnel Subblocks:"),
        Context($"src-track:", "src-track:"),
        Context($"{Owner} source tracking subblock associated with {Port}", "Tunnel0 source tracking subblock associated with FastEthernet0/1/0.50"),
        Context(
            $"Set of tunnels with source {Port}, {Count} member{Optional($"s")} {Details}",
            "Set of tunnels with source Loopback100, 1 member (includes iterators), on interface <OK>"),
        Line(
            $"Tunnel protocol/transport {Protocol}{Optional($", {Details}")}",
            (answer, line, at) => answer.Set(answer.Row with { TunnelProtocol = line.Get(Protocol) }, at),
            "Tunnel protocol/transport GRE/IP",
            "Tunnel protocol/transport GRE/IP, key disabled, sequencing disabled"),
        Context($"Key {Key}, sequencing {Able}", "Key disabled, sequencing disabled"),
        Context(
            $"Checksumming of packets {Able}{Optional($", fast tunneling {Key}")}",
            "Checksumming of packets disabled",
            "Checksumming of packets disabled,  fast tunneling enabled"),
        Context($"Fast tunneling {Able}", "Fast tunneling enabled"),
        Context($"Tunnel TTL {Ttl}{Optional($", Fast tunneling {Able}")}", "Tunnel TTL 255, Fast tunneling enabled"),
        Context(
            $"Tunnel TOS/Traffic Class {TrafficClass}, Tunnel TTL {Ttl}{Optional($", Fast tunneling {Able}")}",
            "Tunnel TOS/Traffic Class 0xC0,  Tunnel TTL 255"),
        Context($"Tunnel TOS {TrafficClass}, Tunnel TTL {Ttl}", "Tunnel TOS 0xC0, Tunnel TTL 255"),
        Context($"Linestate - mode {Details}", "Linestate - mode auto, State Up"),
        Context($"Tunnel transport MTU {Count} bytes", "Tunnel transport MTU 1476 bytes"),
        Context($"Tunnel is {Direction} only", "Tunnel is transmit only"),
        Context($"Tunnel {Direction} bandwidth {Count} (kbps)", "Tunnel transmit bandwidth 8000 (kbps)"),
        Context($"Path MTU Discovery, {Details}", "Path MTU Discovery, ager 10 mins, min MTU 92"),
        Line(
            $"Tunnel protection via IPSec (profile \"{Profile}\"{Optional($", {Sharing}")})",
            (answer, line, at) => answer.Set(answer.Row with { TunnelProfile = line.Get(Profile) }, at),
            "Tunnel protection via IPSec (profile \"ipsec_profile_v4_lo\")"),
        Line(
            $"Peer IP {Peer}, VC ID {Count}",
            (answer, line, at) => answer.Set(answer.Row with { TunnelDestination = line.Get(Peer) }, at),
            "Peer IP 192.0.2.3, VC ID 1"),
        Context($"{Side}", "RX", "TX"),
        Context($"{Count} packets {Bytes} bytes {Drops} drops", "0 packets 0 bytes 0 drops"),
    ];
}
