using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The lines that a group of HSRP and a group of VRRP have alike.</summary>
internal static class SharedGroupLines
{
    private static readonly Field<string> InitialState = Text("state", Scan.OneOf("Init", "INIT"));

    /// <summary>The header above a group.</summary>
    public static readonly AnswerForm<GatewayGroups> Header = Line(
        $"{Port} - Group {Group}",
        (answer, line, at) => answer.Begin(line.Get(Port), line.Get(Group), at),
        "FastEthernet0/0 - Group 1",
        "GigabitEthernet0/0/1.44 - Group 44").Beginning();

    /// <summary>The lines below it.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Line(
            $"State is {InitialState}{Optional($" ({Note})")}",
            (answer, line, at) => answer.SetInitialState(line.Get(InitialState), line.Find(Note) ?? "", at),
            "State is Init (interface down)",
            "State is INIT (Group is shutdown - Tracked object down)"),
        Line(
            $"Virtual IP address is {Ip}{Optional($" ({Note})")}{Optional($" configured")}",
            (answer, line, at) => answer.SetShared(answer.Hsrp with { VirtualIp = line.Get(Ip) }, answer.Vrrp with { VirtualIp = line.Get(Ip) }, at),
            "Virtual IP address is 172.16.172.53",
            "Virtual IP address is unknown",
            "Virtual IP address is no address",
            "Virtual IP address is 192.168.1.1 configured",
            "Virtual IP address is FE80::1:1"),
        Line(
            $"Secondary virtual IP address {Optional($"is ")}{IpWithLength}",
            (answer, line, at) => answer.SetShared(
                answer.Hsrp with { SecondaryIps = [.. answer.Hsrp.SecondaryIps, line.Get(IpWithLength)] },
                answer.Vrrp with { SecondaryIps = [.. answer.Vrrp.SecondaryIps, line.Get(IpWithLength)] },
                at),
            "Secondary virtual IP address 128.88.8.129"),
        Line(
            $"Preemption {Optional($"is ")}enabled{Optional($", {Tail}")}",
            (answer, _, at) => answer.SetShared(answer.Hsrp with { Preempt = true }, answer.Vrrp with { Preempt = true }, at),
            "Preemption enabled",
            "Preemption is enabled",
            "Preemption enabled, delay min 5 secs, reload 10 secs, sync 20 secs",
            "Preemption enabled, min delay 50 sec, sync delay 40 sec"),
        Line(
            $"Preemption {Optional($"is ")}disabled",
            (answer, _, at) => answer.SetShared(answer.Hsrp with { Preempt = false }, answer.Vrrp with { Preempt = false }, at),
            "Preemption disabled"),
        Line(
            $"Track object {TrackedObject} state {TrackedState}{Optional($" decrement {Decrement}")}{Optional($" {Shutdown}")}",
            (answer, line, at) => answer.TrackShared(
                new(Number(line), line.Get(TrackedState), line.FindNumber(Decrement), line.Has(Shutdown)), line.Get(TrackedObject), at),
            "Track object 1 state Up decrement 10",
            "Track object 1 state Up",
            "Track object 2 state DOWN shutdown"),
        Line(
            $"Track object {TrackedObject} (unknown){Optional($" decrement {Decrement}")}",
            TakeUnknown,
            "Track object 1 (unknown)"),
        Line(
            $"Track object {TrackedObject} state UNDEFINED{Optional($" decrement {Decrement}")}",
            TakeUnknown,
            "Track object 1 state UNDEFINED decrement 20"),
        Context($"Authentication MD5, {Tail}", "Authentication MD5, key-string", "Authentication MD5, key-chain \"HSRP-KEYS\"", "Authentication MD5, key-string \"<secret:1>\" timeout 30 secs"),
        Context($"Authentication text, string {Tail}", "Authentication text, string \"<secret:1>\""),
        Context($"Authentication text {Tail}", "Authentication text \"<secret:1>\""),
        Context($"Authentication \"{Tail}", "Authentication \"<secret:1>\""),
        Context($"FLAGS: {Tail}", "FLAGS: 1/1"),
    ];

    /// <summary>The object is not configured.</summary>
    private static void TakeUnknown(GatewayGroups answer, Fields line, SourceSpan at) => answer.TrackShared(new(Number(line), "unknown", line.FindNumber(Decrement)), line.Get(TrackedObject), at);

    private static string Number(Fields line) => line.Get(TrackedObject).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
