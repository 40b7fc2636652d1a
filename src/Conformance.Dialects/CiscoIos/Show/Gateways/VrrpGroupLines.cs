using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Gateways.GatewayGroups>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Gateways.GatewayFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>
/// The lines of a group of VRRP, version 2 and 3. A secondary address is read only with its prefix length: an address alone is the end of a
/// brief row that was printed over two lines.
/// </summary>
internal static class VrrpGroupLines
{
    private static readonly Field<string> Family = Text("address family", Scan.OneOf("IPv4", "IPv6"));
    private static readonly Field<string> State = Text("state", Scan.OneOf("Master", "Backup", "MASTER", "BACKUP"));
    private static readonly Field<string> Description = Text("description", Scan.UntilQuote);
    private static readonly Field<int> Length = Int("prefix length");
    private static readonly Field<int?> Timer = Interval.Field("interval");
    private static readonly Field<string> ConfiguredWord = Text("word", Scan.OneOf("cfgd", "Configured", "configured", "default"));

    /// <summary>The header of a group of VRRPv3.</summary>
    public static readonly AnswerForm<GatewayGroups> Header = Line(
        $"{Port} - Group {Group} - Address-Family {Family}",
        (answer, line, at) => answer.Begin(new() { Interface = line.Get(Port), Group = line.Get(Group), AddressFamily = line.Get(Family) }, at),
        "GigabitEthernet0/0 - Group 6 - Address-Family IPv6").Opening().Beginning();

    /// <summary>The lines below the header.</summary>
    public static readonly AnswerForm<GatewayGroups>[] Forms =
    [
        Line(
            $"Description is \"{Description}\"",
            (answer, line, at) => answer.Set(answer.Vrrp with { Description = line.Get(Description) }, at),
            "Description is \"WORKING-VRRP\""),
        Line(
            $"State is {State}{Optional($" ({Note})")}",
            (answer, line, at) => answer.SetVrrpState(line.Get(State), line.Find(Note) ?? "", at),
            "State is Master",
            "State is BACKUP"),
        Noted($"State duration {Tail}", "State duration 37 mins 23.080 secs"),
        Noted($"State change reason is {Tail}", "State change reason is VRRP_PREEMPT"),
        Noted($"State change reason:{Count}", "State change reason:2"),
        Noted($"Tloc preference {Tail}", "Tloc preference not configured, value 0"),
        Noted($"VRRS Group name {Tail}", "VRRS Group name DC_LAN"),
        Noted($"Virtual secondary IP addresses:", "Virtual secondary IP addresses:"),
        Noted($"min delay is {Timer}", "min delay is 0.000 sec"),
        Line(
            $"{Ip}/{Length}",
            (answer, line, at) => answer.Set(answer.Vrrp with { SecondaryIps = [.. answer.Vrrp.SecondaryIps, $"{line.Get(Ip)}/{line.Get(Length)}"] }, at),
            "17::154/64"),
        Line(
            $"Secondary Virtual IP address is {IpWithLength}",
            (answer, line, at) => answer.Set(answer.Vrrp with { SecondaryIps = [.. answer.Vrrp.SecondaryIps, line.Get(IpWithLength)] }, at),
            "Secondary Virtual IP address is 10.2.0.11"),
        Line($"Virtual MAC address is {Mac}", (answer, line, at) => answer.Set(answer.Vrrp with { VirtualMac = line.Get(Mac) }, at), "Virtual MAC address is 0000.5e00.0101"),
        Line(
            $"Advertisement interval is {Timer}",
            (answer, line, at) => answer.Set(answer.Vrrp with { AdvertisementMs = line.Get(Timer) }, at),
            "Advertisement interval is 1.000 sec",
            "Advertisement interval is 1000 msec"),
        Line(
            $"Priority {Optional($"is ")}{Priority}",
            (answer, line, at) => answer.Set(answer.Vrrp with { Priority = line.Get(Priority) }, at),
            "Priority is 110",
            "Priority 100"),
        Line(
            $"Priority is {Priority} ({ConfiguredWord} {Configured})",
            (answer, line, at) => answer.Set(answer.Vrrp with { Priority = line.Get(Priority), ConfiguredPriority = line.Get(Configured) }, at),
            "Priority is 90 (cfgd 110)",
            "Priority is 90 (Configured 110)"),
        Line(
            $"Master Router is {Router}{Optional($" (local)")}, priority is {Optional($"{Priority}")}{Optional($"unknown")}",
            (answer, line, at) => answer.Set(answer.Vrrp with { MasterRouter = line.Get(Router), MasterPriority = line.FindNumber(Priority) }, at),
            "Master Router is 10.0.3.3, priority is 120",
            "Master Router is FE80::1:A (local), priority is 110",
            "Master Router is unknown, priority is unknown"),
        Noted($"Master Advertisement interval is {Timer}{Optional($" ({Note})")}", "Master Advertisement interval is 1000 msec (learned)", "Master Advertisement interval is unknown"),
        Line(
            $"Master Down interval is {Timer}{Optional($" ({Note})")}{Optional($" Learning")}",
            (answer, line, at) => answer.Set(answer.Vrrp with { MasterDownMs = line.Get(Timer) }, at),
            "Master Down interval is 3.570 sec (expires in 2.738 sec)",
            "Master Down interval is 9.609 sec (expires in 7.125 sec) Learning",
            "Master Down interval is unknown"),
    ];

    /// <summary>A line whose value is not kept, but which shows that the group is one of VRRP.</summary>
    private static AnswerForm<GatewayGroups> Noted(LineTemplate template, params string[] samples) =>
        new(template, LineSupport.Context, static (answer, _, at) => answer.NoteVrrp(at), samples);
}
