using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The lines of a group of HSRP, as IOS prints them since 12.2(8)T.</summary>
internal static class HsrpGroupLines
{
    private static readonly Field<int> Version = Int("version");
    private static readonly Field<string> State = Text("state", Scan.OneOf("Active", "Standby", "Listen", "Learn", "Speak", "Disabled"));
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<string> LastChange = Word("last change");
    private static readonly Field<string> Moment = Word("moment");
    private static readonly Field<int?> Hello = Interval.Field("hello time");
    private static readonly Field<int?> Hold = Interval.Field("hold time");
    private static readonly Field<int?> Timer = Interval.Field("timer");
    private static readonly Field<string> GroupName = Text("name", NameLength);
    private static readonly Field<string> TrackedUp = Text("state", Scan.OneOf("Up", "Down"));

    /// <summary>The header of a group that is not of version 1.</summary>
    public static readonly AnswerForm<GatewayGroups> Header = Line(
        $"{Port} - Group {Group} (version {Version})",
        (answer, line, at) => answer.Begin(line.Get(Port), line.Get(Group), line.Get(Version), at),
        "Vlan10 - Group 10 (version 2)").Beginning();

    /// <summary>The lines below the header.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Line($"State is {State}{Optional($" ({Note})")}", (answer, line, at) => answer.SetHsrpState(line.Get(State), at), "State is Active", "State is Disabled"),
        Line(
            $"{Changes} state change{Optional($"s")}, last state change {LastChange}",
            (answer, line, at) => answer.Set(answer.Hsrp with { StateChanges = line.Get(Changes), LastChange = line.Get(LastChange) }, at),
            "2 state changes, last state change 03:21:20",
            "1 state change, last state change 10w3d"),
        Line(
            $"Link-Local Virtual IPv6 address is {Ip}{Optional($" ({Note})")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { VirtualIp = line.Get(Ip) }, at),
            "Link-Local Virtual IPv6 address is FE80::5:73FF:FEA0:14 (conf auto EUI64)"),
        Line(
            $"Virtual IPv6 address {Optional($"is ")}{IpWithLength}{Optional($" ({Note})")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { SecondaryIps = [.. answer.Hsrp.SecondaryIps, line.Get(IpWithLength)] }, at),
            "Virtual IPv6 address 2001:DB8:10:1:1::254/64"),
        Line(
            $"Active virtual MAC address is {Mac}{Optional($" ({Note})")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { VirtualMac = line.Get(Mac) }, at),
            "Active virtual MAC address is 0000.0c07.ac01",
            "Active virtual MAC address is 0000.0c9f.f032 (MAC Not In Use)"),
        Line(
            $"Active virtual MAC address is {Mac}({Note})",
            (answer, line, at) => answer.Set(answer.Hsrp with { VirtualMac = line.Get(Mac) }, at),
            "Active virtual MAC address is 0000.0c07.ac2c(MAC In Use)"),
        Context($"Local virtual MAC address is {Mac}{Optional($" ({Note})")}", "Local virtual MAC address is 0000.0c07.ac01 (v1 default)", "Local virtual MAC address is 0004.4d82.7981 (bia)"),
        Context($"Local virtual MAC address is {Mac}({Note})", "Local virtual MAC address is 0000.0c07.ac2c(v1 default)"),
        Line(
            $"Hello time {Hello}{Optional($" ({Note})")}, hold time {Hold}{Optional($" ({Note2})")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { HelloMs = line.Get(Hello), HoldMs = line.Get(Hold) }, at),
            "Hello time 3 sec, hold time 10 sec",
            "Hello time 200 msec, hold time 700 msec",
            "Hello time 4 sec (cfgd 2 sec), hold time 12 sec (cfgd 8 sec)"),
        Context($"Next hello sent in {Moment}{Optional($" secs")}", "Next hello sent in 0.172 secs", "Next hello sent in 00:00:01.632"),
        Context($"Gratuitous ARP {Count} sent, next sent in {Moment} secs", "Gratuitous ARP 14 sent, next sent in 7.412 secs"),
        Line(
            $"Active router is {Router}{Optional($", priority {Priority}")}{Optional($" ({Note})")}{Optional($" expires in {Moment}")}{Optional($" expired")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { ActiveRouter = line.Get(Router), ActivePriority = line.FindNumber(Priority) }, at),
            "Active router is local",
            "Active router is 200.20.2.252, priority 100",
            "Active router is 172.16.172.52, priority 200 (expires in 7.040 sec)",
            "Active router is 172.70.100.2 expires in 00:00:08"),
        Line(
            $"Standby router is {Router}{Optional($", priority {Priority}")}{Optional($" ({Note})")}{Optional($" expires in {Moment}")}{Optional($" expired")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { StandbyRouter = line.Get(Router), StandbyPriority = line.FindNumber(Priority) }, at),
            "Standby router is unknown",
            "Standby router is 192.168.0.3",
            "Standby router is 172.16.172.54, priority 100 (expires in 7.220 sec)",
            "Standby router is unknown expired"),
        Context($"MAC address is {Mac}", "MAC address is 6073.5c43.63b7"),
        Line(
            $"Priority {Priority} (configured {Configured})",
            (answer, line, at) => answer.Set(answer.Hsrp with { Priority = line.Get(Priority), ConfiguredPriority = line.Get(Configured) }, at),
            "Priority 200 (configured 200)"),
        Line(
            $"Priority {Priority} (default {Configured})",
            (answer, line, at) => answer.Set(answer.Hsrp with { Priority = line.Get(Priority), ConfiguredPriority = line.Get(Configured) }, at),
            "Priority 100 (default 100)"),
        Line(
            $"Track interface {Port} state {TrackedState}{Optional($" decrement {Decrement}")}{Optional($" {Shutdown}")}",
            (answer, line, at) => answer.Track(new(line.Get(Port), line.Get(TrackedState), line.FindNumber(Decrement), line.Has(Shutdown)), at),
            "Track interface FastEthernet0/1 state Up decrement 150"),
        Line(
            $"Track interface {Port} (unknown){Optional($" decrement {Decrement}")}",
            (answer, line, at) => answer.Track(new(line.Get(Port), "unknown", line.FindNumber(Decrement)), at),
            "Track interface FastEthernet0/1 (unknown)"),
        Context($"Tracking {Count} objects, {Count2} up", "Tracking 2 objects, 0 up"),
        Line(
            $"{TrackedUp} Interface {Port}{Optional($", pri {Decrement}")}",
            (answer, line, at) => answer.Track(new(line.Get(Port), line.Get(TrackedUp), line.FindNumber(Decrement)), at),
            "Down Interface Ethernet0/2, pri 15",
            "Down Interface Ethernet0/3"),
        Line(
            $"IP redundancy name is {GroupName}{Optional($" ({Note})")}{Optional($", advertisement interval is {Timer}")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { Name = NameOf(line) }, at),
            "IP redundancy name is \"VPNHA\" (cfgd)",
            "IP redundancy name is \"HSRP1\", advertisement interval is 34 sec"),
        Line(
            $"Group name is {GroupName}{Optional($" ({Note})")}",
            (answer, line, at) => answer.Set(answer.Hsrp with { Name = NameOf(line) }, at),
            "Group name is \"hsrp-Vl50-50\" (default)",
            "Group name is hsrp-Gig0/0-1 (default)"),
        Context($"Followed by groups:", "Followed by groups:"),
        Context(
            $"{Port} Grp {Group} {State} {Ip} {Mac} refresh {Timer} (next {Note})",
            "Et1/0.3 Grp 2 Active 10.0.0.254 0000.0c07.ac02 refresh 30 secs (next 19.666)"),
        Context($"BFD enabled{Optional($" !")}", "BFD enabled"),
    ];

    /// <summary>The name without its quotation marks, which not every release prints.</summary>
    private static string NameOf(Fields line) => line.Get(GroupName).Trim('"', '“', '”');

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && text[0] == '"') return text[1..].IndexOf((byte)'"') is var end and >= 0 ? end + 2 : Scan.CutShort;
        return Scan.Word(text);
    }
}
