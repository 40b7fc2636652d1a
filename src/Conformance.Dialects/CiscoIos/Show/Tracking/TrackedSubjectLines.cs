using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Tracking.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Tracking.TrackedSubject;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary>The lines of <c>show track</c> that say what is tracked.</summary>
internal static class TrackedSubjectLines
{
    private static readonly Field<string> Vrf = Text("VRF", Scan.UntilQuote);

    private static readonly Field<string> VrfName = Name("VRF");

    /// <summary>The lines.</summary>
    public static readonly AnswerForm<ShowTrack>[] Forms =
    [
        Line($"Interface {Port} {InterfaceProperty}", (answer, line, at) => answer.SetSubject(OfInterface(line), at), "Interface FastEthernet0/1 line-protocol", "Interface Ethernet0/1 ip routing"),
        Line($"IP SLA {Operation} {Property}", (answer, line, at) => answer.SetSubject(OfOperation("ip sla", line), at), "IP SLA 1 reachability", "IP SLA 34 state"),
        Line(
            $"Response Time Reporter {Operation} {Property}",
            (answer, line, at) => answer.SetSubject(OfOperation("rtr", line), at),
            "Response Time Reporter 1 reachability"),
        Line(
            $"IP route {Network} {Mask} {Property}",
            (answer, line, at) => answer.SetSubject(OfRoute("ip route", line), at),
            "IP route 10.21.12.0 255.255.255.0 reachability",
            "IP route 172.16.52.0 255.255.255.0 metric threshold"),
        Line($"IPv6 route {Network}/{Length} {Property}", (answer, line, at) => answer.SetSubject(OfRoute("ipv6 route", line), at), "IPv6 route 2001:DB8::/32 reachability"),
        Line($"List {Combination}", (answer, line, at) => answer.SetSubject(OfList(line), at), "List boolean and", "List threshold percentage"),
        Line($"Stub-object", (answer, _, at) => answer.SetSubject("stub-object", at), "Stub-object"),
        Context($"VPN Routing/Forwarding table \"{Vrf}\"", "VPN Routing/Forwarding table \"ISP-A\""),
        Context($"VPN Routing/Forwarding {Optional($"table ")}{VrfName}", "VPN Routing/Forwarding table ISP-A"),
    ];
}
