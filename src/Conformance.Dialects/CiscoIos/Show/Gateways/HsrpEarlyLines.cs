using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The lines of a group of HSRP that IOS printed up to 12.2.</summary>
internal static class HsrpEarlyLines
{
    private static readonly Field<string> State = Text("state", Scan.OneOf("Active", "Standby", "Listen", "Learn", "Speak", "Init"));
    private static readonly Field<string> Preempts = Text("may preempt", Scan.OneOf("may preempt"));
    private static readonly Field<string> ConfiguredWord = Text("word", Scan.OneOf("confgd", "configured"));
    private static readonly Field<int?> Hello = Interval.Field("hello time");
    private static readonly Field<int?> Hold = Interval.Field("hold time");
    private static readonly Field<int?> CfgHello = Interval.Field("configured hello time");
    private static readonly Field<int?> CfgHold = Interval.Field("configured hold time");
    private static readonly Field<string> TrackedUp = Text("state", Scan.OneOf("Up", "Down"));

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Line(
            $"Local state is {State}, priority {Priority}{Optional($" ({ConfiguredWord} {Configured})")}{Optional($", {Preempts}{Optional($" {Tail}")}")}",
            (answer, line, at) => SetState(answer, line, at),
            "Local state is Active, priority 105, may preempt",
            "Local state is Active, priority 105, may preempt 5 secs after interface is up",
            "Local state is Standby, priority 95 (confgd 105)"),
        Context($"Preempt delayed {Tail}", "Preempt delayed 5 secs after interface is up"),
        Context($"Preemption delayed {Tail}", "Preemption delayed for at least 5 secs"),
        Line(
            $"Hellotime {Hello} holdtime {Hold}{Optional($" configured hellotime {CfgHello} holdtime {CfgHold}")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { HelloMs = line.Get(Hello), HoldMs = line.Get(Hold) }, at),
            "Hellotime 3 holdtime 10",
            "Hellotime 3 holdtime 10 configured hellotime 3 sec holdtime 10 sec"),
        Line(
            $"Hellotime {Hello}, holdtime {Hold}",
            (answer, line, at) => answer.Set(answer.Hsrp with { HelloMs = line.Get(Hello), HoldMs = line.Get(Hold) }, at),
            "Hellotime 3 sec, holdtime 10 sec"),
        Line(
            $"Hot standby IP address is {Ip}{Optional($" configured")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { VirtualIp = line.Get(Ip) }, at),
            "Hot standby IP address is 172.70.100.1 configured"),
        Line(
            $"Standby virtual mac address is {Mac}{Optional($", {Tail}")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { VirtualMac = line.Get(Mac) }, at),
            "Standby virtual mac address is 0000.0c07.ac01"),
        Line($"Virtual mac address is {Mac}", (answer, line, at) => answer.Set(answer.Hsrp with { VirtualMac = line.Get(Mac) }, at), "Virtual mac address is 0000.0c07.ac01"),
        Context($"Tracking interface states for {Count} interface{Optional($"s")}, {Count2} up:", "Tracking interface states for 1 interface, 1 up:"),
        Line(
            $"{Optional($"{TrackedUp} ")}{Port} Priority decrement: {Decrement}",
            (answer, line, at) => answer.Track(new(line.Get(Port), line.Find(TrackedUp) ?? "", line.Get(Decrement)), at),
            "Serial0 Priority decrement: 10",
            "Up Serial0 Priority decrement: 10"),
        Line($"{TrackedUp} {Port}", (answer, line, at) => answer.Track(new(line.Get(Port), line.Get(TrackedUp), null), at), "Up   Serial0"),
        Context($"Priority tracking {Count} interface{Optional($"s")}, {Count2} up:", "Priority tracking 1 interface, 1 up:"),
        Context($"Interface Decrement State", "Interface Decrement State"),
        Line(
            $"{Port} {Decrement} {TrackedUp}",
            (answer, line, at) => answer.Track(new(line.Get(Port), line.Get(TrackedUp), line.Get(Decrement)), at),
            "Serial0 10 Up"),
    ];

    /// <summary>The configured priority is printed only where it is not the effective one, and preemption only where it is enabled.</summary>
    private static void SetState(GatewayGroups answer, Fields line, Protocols.Traces.SourceSpan at)
    {
        answer.SetHsrpState(line.Get(State), at);
        var priority = line.Get(Priority);
        answer.Set(answer.Hsrp with { Priority = priority, ConfiguredPriority = line.FindNumber(Configured) ?? priority, Preempt = line.Has(Preempts) }, at);
    }
}
