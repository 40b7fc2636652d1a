using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Routing.ShowIpRoute>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The lines of <c>show ip route summary</c>: a source with its counts, and below it the counts by kind of route.</summary>
internal static class RouteSummaryForms
{
    private static readonly Field<string> Source = Text(
        "source",
        Scan.OneOf(
            "connected", "static", "application", "nhrp", "rip", "odr", "mobile", "eigrp", "igrp", "ospf", "ospfv3",
            "isis", "iso-igrp", "bgp", "egp", "lisp", "omp", "nat", "internal", "Total"));

    private static readonly Field<string> Process = Name("process");
    private static readonly Field<string> Counts = Text("counts", RouteCounts.Length);
    private static readonly Field<string> Table = Text("table", Scan.Name);
    private static readonly Field<string> TableId = Text("table id", Scan.UntilBracket);
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Count2 = Int("count");
    private static readonly Field<int> Count3 = Int("count");
    private static readonly Field<int> Count4 = Int("count");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpRoute>> Forms { get; } =
    [
        Line(
            $"IP routing table name is {Table}{Optional($" ")}({TableId})",
            (answer, line, _) => answer.BeginTable(RouteSummaryRows.VrfOf(line.Get(Table))),
            "IP routing table name is VRF1 (0x2)",
            "IP routing table name is Default-IP-Routing-Table(0)").Opening(),
        Context($"IP routing table maximum-paths is {Count}", "IP routing table maximum-paths is 32").Opening(),
        Line(
            $"Route Source Networks Subnets Replicates Overhead Memory (bytes)",
            (answer, _, _) => answer.Summary.PrintsReplicates = true,
            "Route Source    Networks    Subnets     Replicates  Overhead    Memory (bytes)").Opening(),
        Line(
            $"Route Source Networks Subnets Overhead Memory (bytes)",
            (answer, _, _) => answer.Summary.PrintsReplicates = false,
            "Route Source    Networks    Subnets     Overhead    Memory (bytes)").Opening(),
        Line(
            $"{Source} {Counts}",
            (answer, line, at) => answer.Summary.Add(answer.Vrf, line.Get(Source), "", line.Get(Counts), at),
            "connected       0           17          0           1632        5168",
            "internal        4                                               2936",
            "Total           4           6           504         4420"),
        Line(
            $"{Source} {Process} {Counts}",
            (answer, line, at) => answer.Summary.Add(answer.Vrf, line.Get(Source), line.Get(Process), line.Get(Counts), at),
            "isis test1      0           1           0           96          304"),
        Line(
            $"Intra-area: {Count} Inter-area: {Count2} External-1: {Count3} External-2: {Count4}",
            (answer, line, at) => answer.Summary.Detail(line, at),
            "Intra-area: 80 Inter-area: 638 External-1: 3148 External-2: 578"),
        Line($"NSSA External-1: {Count} NSSA External-2: {Count2}", (answer, line, at) => answer.Summary.Detail(line, at), "NSSA External-1: 1 NSSA External-2: 0"),
        Line(
            $"Level 1: {Count} Level 2: {Count2}{Optional($" Inter-area: {Count3}")}",
            (answer, line, at) => answer.Summary.Detail(line, at),
            "Level 1: 1 Level 2: 0 Inter-area: 0",
            "Level 1: 0 Level 2: 15"),
        Line($"External: {Count} Internal: {Count2} Local: {Count3}", (answer, line, at) => answer.Summary.Detail(line, at), "External: 0 Internal: 197 Local: 8"),
        Context($"Removing Queue Size {Count}", "Removing Queue Size 0"),
    ];
}
