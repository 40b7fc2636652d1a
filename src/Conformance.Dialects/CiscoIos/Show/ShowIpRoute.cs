using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.ShowIpRoute>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary>
/// <c>show ip route</c>. A child of a subnetted network is printed without its length: the header above it gives it, by position.
/// </summary>
internal sealed class ShowIpRoute(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Legend = Text("legend", RouteLegend.Length);
    private static readonly Field<string> Code = Text("code", RouteCode.Length);
    private static readonly Field<string> Prefix = Text("prefix", Scan.Word);
    private static readonly Field<string> NextHop = Address("next hop");
    private static readonly Field<string> Default = Address("default network");
    private static readonly Field<int> Distance = Int("administrative distance");
    private static readonly Field<long> Metric = Long("metric");
    private static readonly Field<string> Age = Text("age", RouteAge.Length);
    private static readonly Field<int> Subnets = Int("subnets");
    private static readonly Field<int> Masks = Int("masks");

    private readonly List<RouteRow> rows = [];
    private readonly string vrf = arguments.After("vrf");
    private string inheritedLength = "";
    private (string Code, string Prefix) current = ("", "");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip route",
        arguments => new ShowIpRoute(arguments),
        [
            Context($"Codes: {Legend}", "Codes: C - connected, S - static, R - RIP, M - mobile, B - BGP").Opening(),
            Context($"Gateway of last resort is not set", "Gateway of last resort is not set").Opening(),
            Context($"Gateway of last resort is {NextHop} to network {Default}", "Gateway of last resort is 10.48.66.1 to network 0.0.0.0").Opening(),
            Line($"{Prefix} is subnetted, {Subnets} subnets", (answer, line, _) => answer.BeginSubnetted(line.Get(Prefix)), "99.0.0.0/32 is subnetted, 1 subnets").Opening(),
            Line(
                $"{Prefix} is variably subnetted, {Subnets} subnets, {Masks} masks",
                (answer, _, _) => answer.BeginVariablySubnetted(),
                "10.0.0.0/8 is variably subnetted, 2 subnets, 2 masks").Opening(),
            Line(
                $"{Code} {Prefix} [{Distance}/{Metric}] via {NextHop}{Optional($", {Age}")}{Optional($", {Port}")}",
                (answer, line, at) => answer.AddRoute(line, at),
                "O E2     20.1.1.0 [110/20] via 10.1.1.1, 00:11:06, FastEthernet1/0",
                "S*     0.0.0.0/0 [1/0] via 10.48.66.1").Opening(),
            Line(
                $"[{Distance}/{Metric}] via {NextHop}{Optional($", {Age}")}{Optional($", {Port}")}",
                (answer, line, at) => answer.AddPath(line, at),
                "[110/20] via 10.1.1.2, 00:32:21, FastEthernet0/1"),
            Line(
                $"{Code} {Prefix} is directly connected, {Optional($"{Age}, ")}{Port}",
                (answer, line, at) => answer.AddRoute(line, at),
                "C     172.16.172.48 is directly connected, FastEthernet0/0").Opening(),
            Context($"{Legend}", "D - EIGRP, EX - EIGRP external, O - OSPF,", "* - candidate default, U - per-user static route"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<RouteRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered && arguments.Words.Count <= (vrf.Length > 0 ? 2 : 0))];

    private void BeginSubnetted(string network) => inheritedLength = network[network.IndexOf('/', StringComparison.Ordinal)..];

    private void BeginVariablySubnetted() => inheritedLength = "";

    private void AddRoute(Fields line, SourceSpan at)
    {
        var prefix = line.Get(Prefix);
        current = (RouteCode.Collapse(line.Get(Code)), prefix.Contains('/', StringComparison.Ordinal) ? prefix : prefix + inheritedLength);
        AddPath(line, at);
    }

    private void AddPath(Fields line, SourceSpan at) => rows.Add(new(
        vrf, current.Code, current.Prefix, line.FindNumber(Distance), line.FindNumber(Metric), line.Find(NextHop) ?? "", line.Find(Port) ?? "", line.Find(Age) ?? "", at));
}
