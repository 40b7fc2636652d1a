using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Routing.ShowIpRoute>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Routing.RouteFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The lines of a routing table. A route stands with its first path on one line, or above its paths; each further path is a line.</summary>
internal static class RouteTableForms
{
    private static readonly Field<string> Legend = Text("legend", RouteLegend.Length);
    private static readonly Field<string> Gateway = Name("gateway");
    private static readonly Field<string> GatewayAddress = Address("gateway's address");
    private static readonly Field<string> Default = Address("default network");
    private static readonly Field<string> DefaultGateway = Text("default gateway", Scan.OneOf("not set"));
    private static readonly Field<int> Subnets = Int("subnets");
    private static readonly Field<int> Masks = Int("masks");
    private static readonly Field<int> Entries = Int("entries");
    private static readonly Field<int> Tag = Int("tag");

    /// <summary>A path that overrides the route's own next hop (NHRP), or repairs it.</summary>
    private static readonly Field<string> Mark = Text("kind of path", Scan.OneOf("[NHO]", "[RPR]"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpRoute>> Forms { get; } =
    [
        Line(
            $"{Code} {Prefix} [{Distance}/{Metric}] via {NextHop}{Optional($" ({NextHopVrf})")}{Optional($", {Age}")}{Optional($", {Port}")}{Optional($", tag {Tag}")}",
            (answer, line, at) => answer.Routes.AddRoute(answer.Vrf, line, at),
            "O E2     20.1.1.0 [110/20] via 10.1.1.1, 00:11:06, FastEthernet1/0",
            "S*     0.0.0.0/0 [1/0] via 10.48.66.1",
            "B        192.168.1.20/32 [200/0] via 2109:1::2 (red:ipv6), 00:03:46, Vlan500",
            "m        10.0.1.0/24 [251/0] via 172.30.1.10, 04:14:21, Sdwan-system-intf",
            "O E2+    40.1.1.0 [110/20] via 10.1.1.2 (vrf-a), 00:04:20, Ethernet0/0").Opening().Beginning(),
        Line(
            $"{Optional($"{Mark}")}[{Distance}/{Metric}] via {NextHop}{Optional($" ({NextHopVrf})")}{Optional($", {Age}")}{Optional($", {Port}")}{Optional($", tag {Tag}")}",
            (answer, line, at) => answer.Routes.AddPath(answer.Vrf, line, at),
            "[110/20] via 10.1.1.2, 00:32:21, FastEthernet0/1",
            "[NHO][90/255] via 10.0.0.11, 00:01:02, Tunnel0"),
        Line(
            $"{Code} {Prefix} is directly connected{Optional($" ({NextHopVrf})")}{Optional($", {Age}")}, {Port}",
            (answer, line, at) => answer.Routes.AddRoute(answer.Vrf, line, at),
            "C     172.16.172.48 is directly connected, FastEthernet0/0",
            "B        10.10.5.0/24 is directly connected, 3w4d, Vlan5").Opening().Beginning(),
        Line(
            $"is directly connected{Optional($" ({NextHopVrf})")}{Optional($", {Age}")}, {Port}",
            (answer, line, at) => answer.Routes.AddPath(answer.Vrf, line, at),
            "is directly connected, GigabitEthernet0/2"),
        Line(
            $"{Code} {Prefix} [{Distance}/{Metric}]{Optional($", {Age}")}, {Port}",
            (answer, line, at) => answer.Routes.AddRoute(answer.Vrf, line, at),
            "B        10.10.0.0/18 [200/0], 3w4d, Null0",
            "n*Nd  0.0.0.0/0 [6/0], 3w2d, Null0").Opening().Beginning(),
        Line(
            $"[{Distance}/{Metric}]{Optional($", {Age}")}, {Port}",
            (answer, line, at) => answer.Routes.AddPath(answer.Vrf, line, at),
            "[200/0], 3w4d, Null0"),
        Line(
            $"{Code} {Prefix} is a summary{Optional($", {Age}")}, {Port}",
            (answer, line, at) => answer.Routes.AddRoute(answer.Vrf, line, at),
            "O        13.14.128.0/17 is a summary, 7w0d, Null0").Opening().Beginning(),
        Line(
            $"{Code} {Prefix}{Optional($" [{Distance}/{Metric}]")} is possibly down, routing via {NextHop}{Optional($", {Port}")}",
            (answer, line, at) => answer.Routes.AddRoute(answer.Vrf, line, at),
            "R       192.168.10.0/24 is possibly down, routing via 192.168.10.2, FastEthernet0/0",
            "R       172.17.252.0 [120/1] is possibly down, routing via 172.16.250.2, Ethernet1").Opening().Beginning(),
        Line(
            $"[{Distance}/{Metric}] is possibly down, routing via {NextHop}{Optional($", {Port}")}",
            (answer, line, at) => answer.Routes.AddPath(answer.Vrf, line, at),
            "[120/1] is possibly down, routing via 172.16.250.2, Ethernet1"),
        Line($"{Code} {Prefix}", (answer, line, _) => answer.Routes.BeginRoute(line), "i L2     172.20.2.32/27", "O E2    192.168.10.168").Beginning(),
        Line(
            $"{Prefix} is subnetted, {Subnets} subnets",
            (answer, line, _) => answer.Routes.BeginSubnetted(line.Get(Prefix)),
            "99.0.0.0/32 is subnetted, 1 subnets").Opening().Beginning(),
        Line(
            $"{Prefix} is variably subnetted, {Subnets} subnets, {Masks} masks",
            (answer, _, _) => answer.Routes.BeginVariablySubnetted(),
            "10.0.0.0/8 is variably subnetted, 2 subnets, 2 masks").Opening().Beginning(),
        Line($"Routing Table: {Vrf}", (answer, line, _) => answer.BeginTable(line.Get(Vrf)), "Routing Table: OOB_Mgmt").Opening(),
        Context($"IPv6 Routing Table - {Vrf} - {Entries} entries", "IPv6 Routing Table - default - 5 entries"),
        Context($"Codes: {Legend}", "Codes: C - connected, S - static, R - RIP, M - mobile, B - BGP").Opening(),
        Context($"{Legend}", "D - EIGRP, EX - EIGRP external, O - OSPF,", "* - candidate default, U - per-user static route"),
        Context($"Gateway of last resort is not set", "Gateway of last resort is not set").Opening(),
        Context(
            $"Gateway of last resort is {Gateway}{Optional($" ({GatewayAddress})")} to network {Default}",
            "Gateway of last resort is 10.48.66.1 to network 0.0.0.0").Opening(),
        Context($"Default gateway is {GatewayAddress}", "Default gateway is 172.27.147.1").Opening(),
        Context($"Default gateway is {DefaultGateway}", "Default gateway is not set").Opening(),
        Context($"Host Gateway Last Use Total Uses Interface", "Host               Gateway           Last Use    Total Uses  Interface").Opening(),
        Context($"ICMP redirect cache is empty", "ICMP redirect cache is empty").Opening(),
        Context($"% IP routing table {Optional($"vrf ")}{Vrf} does not exist", "% IP routing table RED does not exist").Opening(),
    ];
}
