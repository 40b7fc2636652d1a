using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines about the link: keepalives, duplex mode, speed and medium, flow control, the members of a channel.</summary>
internal static class InterfaceLinkForms
{
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<int> Retries = Int("retries");

    private static readonly Field<string> Duplex = Text(
        "duplex",
        Scan.OneOf(
            "Full-duplex", "Half-duplex", "Auto-duplex", "Full Duplex", "Half Duplex", "Auto Duplex", "Full-duplex Mode", "Half-duplex Mode",
            "Auto-duplex (Full)", "Auto-duplex (Half)", "Duplex setting unknown", "Unknown duplex", "Unknown Duplex", "Unknown"));

    private static readonly Field<string> Speed = Clause("speed");
    private static readonly Field<string> LinkType = Clause("link type");
    private static readonly Field<string> Media = Remainder("media type");
    private static readonly Field<string> Connector = Remainder("connector");
    private static readonly Field<string> Output = Clause("output flow control");
    private static readonly Field<string> Input = Clause("input flow control");
    private static readonly Field<string> Kind = Word("kind");
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("Up", "Down"));
    private static readonly Field<string> Timeout = Word("timeout");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<string> Activity = Text("activity", Scan.OneOf("active", "Non-active", "PF_JUMBO supported"));
    private static readonly Field<string> Details = Remainder("details");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Line(
            $"Keepalive set ({Seconds}{Optional($" ")}sec){Optional($", retries {Retries}")}",
            (answer, line, at) => answer.Set(answer.Row with { KeepaliveSeconds = line.Get(Seconds) }, at),
            "Keepalive set (10 sec)"),
        Context($"Keepalive not set", "Keepalive not set"),
        Context($"Keepalive not supported", "Keepalive not supported"),
        Line(
            $"{Duplex}, {Speed}{Optional($", link type is {LinkType}")}{Optional($", media type is {Media}")}",
            (answer, line, at) => answer.Set(answer.Row with { Duplex = line.Get(Duplex), Speed = line.Get(Speed), Media = line.Find(Media) ?? answer.Row.Media }, at),
            "Full Duplex, 1000Mbps, link type is force-up, media type is Internal",
            "Auto Duplex, Auto Speed, media type is T",
            "Full-duplex, 100Mb/s"),
        Line(
            $"{Duplex}, {Speed}{Optional($", link type is {LinkType}")}, media type is",
            (answer, line, at) => answer.Set(answer.Row with { Duplex = line.Get(Duplex), Speed = line.Get(Speed) }, at),
            "Full-duplex, 10Gb/s, link type is auto, media type is"),
        Line(
            $"{Duplex}, {Speed}, {Connector}",
            (answer, line, at) => answer.Set(answer.Row with { Duplex = line.Get(Duplex), Speed = line.Get(Speed), Media = line.Get(Connector) }, at),
            "Half-duplex, 10Mb/s, 100BaseTX/FX",
            "Auto-duplex (Full), Auto Speed (100), 100BaseTX/FX"),
        Line(
            $"{Duplex}, link type is {LinkType}{Optional($", media type is {Media}")}",
            (answer, line, at) => answer.Set(answer.Row with { Duplex = line.Get(Duplex), Media = line.Find(Media) ?? "" }, at),
            "Full-duplex Mode, link type is autonegotiation, media type is SX"),
        Context($"output flow-control is {Output}, input flow-control is {Input}", "output flow-control is unsupported, input flow-control is unsupported"),
        Context($"input flow-control is {Input}, output flow-control is {Output}", "input flow-control is off, output flow-control is unsupported"),
        Context($"Fec is {Kind}", "Fec is auto"),
        Context($"Carrier delay is {Seconds} sec", "Carrier delay is 10 sec"),
        Context($"Carrier delay is {Seconds} msec", "Carrier delay is 0 msec"),
        Context($"Media-type configured as {Connector}", "Media-type configured as RJ45 connector"),
        Context($"Clock mode is {Kind}", "Clock mode is auto"),
        Context($"Backup interface {Port}, failure delay {Seconds} sec, secondary disable delay {Retries} sec", "Backup interface Serial0/2, failure delay 0 sec, secondary disable delay 0 sec"),
        Context($"Asymmetric Carrier-Delay {Direction} Timer is {Seconds} sec", "Asymmetric Carrier-Delay Up Timer is 2 sec"),
        Context($"ARP type: {Kind} ARP Timeout {Timeout}", "ARP type: ARPA, ARP Timeout 04:00:00"),
        Context(
            $"No. of {Activity} members in this channel{Optional($" ")}: {Count}",
            "No. of active members in this channel: 2",
            "No. of PF_JUMBO supported members in this channel : 2"),
        Line(
            $"Member {Count} : {Port} , {Duplex}{Optional($", {Details}")}",
            (answer, line, at) => answer.Set(answer.Row with { Members = [.. answer.Row.Members, line.Get(Port)] }, at),
            "Member 0 : GigabitEthernet0/0/0 , Full-duplex, 1000Mb/s"),
        Line(
            $"Members in this channel: {Details}",
            (answer, line, at) => answer.Set(answer.Row with { Members = MembersOf(line.Get(Details)) }, at),
            "Members in this channel: Te1/1/1 Te1/1/2"),
        Context($"Last input {Kind} output {Timeout} output hang {Details}", "Last input 00:00:24, output 00:00:00, output hang never"),
        Context($"Last clearing of \"show interface\" counters {Timeout}", "Last clearing of \"show interface\" counters never"),
    ];
    private static string[] MembersOf(string printed) => [.. printed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(InterfaceNames.Full)];
}
