using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Routing.ShowIpRoute>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Routing.RouteFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The lines of <c>show ip route PREFIX</c>: the entry, then a descriptor block for each of its paths.</summary>
internal static class RouteEntryForms
{
    /// <summary>The router that the path was learnt from.</summary>
    public static readonly Field<string> From = Address("from");

    private static readonly Field<string> KnownVia = Text("source", Scan.UntilQuote);
    private static readonly Field<string> Precedence = Text("precedence", Scan.UntilBracket);
    private static readonly Field<string> Note = Text("note", Scan.UntilBracket);
    private static readonly Field<string> Candidate = Text("candidate default", Scan.OneOf("candidate default path"));
    private static readonly Field<string> Type = Clause("type");
    private static readonly Field<string> Tag = Text("tag", Scan.Name);
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> OfCount = Int("of");
    private static readonly Field<long> ForwardMetric = Long("forward metric");
    private static readonly Field<int> Share = Int("share count");
    private static readonly Field<long> Kilobits = Long("kbit");
    private static readonly Field<string> Label = Word("label");
    private static readonly Field<string> Flags = Remainder("flags");
    private static readonly Field<string> Pointer = Word("pointer");
    private static readonly Field<string> Advertiser = Text("protocol", Scan.OneOf("eigrp", "ospf", "bgp", "isis", "rip", "odr"));
    private static readonly Field<string> Process = Name("process");
    private static readonly Field<string> Selection = Text("what is advertised", Scan.OneOf("subnets", "metric", "metric-type", "route-map", "match", "tag"));
    private static readonly Field<string> Absent = Text("what is absent", Scan.OneOf("Network", "Subnet"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpRoute>> Forms { get; } =
    [
        Line(
            $"Routing entry for {Prefix}{Optional($", supernet")}",
            (answer, line, at) => answer.Entries.Begin(new() { Vrf = answer.Vrf, Prefix = line.Get(Prefix).ToString() }, at),
            "Routing entry for 10.13.115.1/32",
            "Routing entry for 0.0.0.0/0, supernet").Opening(),
        Line(
            $"Routing entry for {Prefix}, {Count} known subnets",
            (answer, line, at) => answer.BeginMajorNet(line.Get(Prefix), at),
            "Routing entry for 10.0.0.0/8, 5 known subnets").Opening(),
        Context($"Attached ({Count} connections)", "Attached (2 connections)"),
        Line($"Variably subnetted with {Count} masks", (answer, _, _) => answer.Routes.BeginVariablySubnetted(), "Variably subnetted with 2 masks"),
        Line(
            $"Known via \"{KnownVia}\", distance {Distance}, metric {Metric}{Optional($" ({Note})")}{Optional($", precedence {Precedence})")}"
                + $"{Optional($", {Candidate}")}{Optional($", type {Type}")}{Optional($", forward metric {ForwardMetric}")}",
            (answer, line, at) => answer.Entries.Describe(
                line.Get(KnownVia), line.Get(Distance), line.Get(Metric), line.Find(Type) ?? "", line.Has(Candidate), at),
            "Known via \"ospf 1024\", distance 95, metric 4, type intra area",
            "Known via \"bgp 65161\", distance 20, metric 0, candidate default path",
            "Known via \"ospf 1\", distance 110, metric 20, type extern 2, forward metric 2",
            "Known via \"connected\", distance 0, metric 0 (connected)").Opening(),
        Line(
            $"Tag {Tag}{Optional($", type {Type}")}",
            (answer, line, at) => answer.Entries.DescribeTag(line.Get(Tag), line.Find(Type), at),
            "Tag 65161, type external",
            "Tag 113"),
        Line($"Redistributing via {Flags}", (answer, line, at) => answer.Entries.DescribeRedistribution(line.Get(Flags), at), "Redistributing via eigrp 10"),
        Line(
            $"Advertised by {Flags}",
            (answer, line, at) => answer.Entries.DescribeAdvertisement(line.Get(Flags), at),
            "Advertised by eigrp 10 route-map GENIE_INTO_EIGRP",
            "Advertised by ospf 1 subnets"),
        Line(
            $"{Advertiser}{Optional($" {Process}")} {Selection}{Optional($" {Flags}")}",
            (answer, line, at) => answer.Entries.DescribeFurtherAdvertisement(line.Text, at),
            "ospf 1 subnets",
            "bgp 65000 metric 10 route-map ToBgp"),
        Context(
            $"Last update from {NextHop}{Optional($" on {Port}")}{Optional($",")} {Age} ago",
            "Last update from 192.168.9.2 on GigabitEthernet0/2.4, 3d04h ago",
            "Last update from 10.105.179.5 1d21h ago"),
        Context($"SR Incoming Label: {Flags}", "SR Incoming Label: 52610"),
        Context($"Routing Descriptor Blocks:", "Routing Descriptor Blocks:"),
        Line(
            $"* {NextHop}{Optional($" ({NextHopVrf})")}{Optional($", from {From}")}{Optional($", {Age} ago")}{Optional($", via {Port}")}{Optional($", {Flags}")}",
            (answer, line, at) => answer.Entries.BeginBlock(line, isCurrent: true, at),
            "* 192.168.9.2, from 192.168.9.2, 3d04h ago, via GigabitEthernet0/2.4",
            "* 10.33.4.10 (default), from 10.33.4.10, 12:25:28 ago",
            "* 192.168.0.1, from 10.16.2.2, 00:00:14 ago, via GigabitEthernet4, merge-labels"),
        Line(
            $"{NextHop}{Optional($" ({NextHopVrf})")}{Optional($", from {From}")}{Optional($", {Age} ago")}{Optional($", via {Port}")}{Optional($", {Flags}")}",
            (answer, line, at) => answer.Entries.BeginBlock(line, isCurrent: false, at),
            "192.168.0.2, from 10.16.2.2, 00:00:14 ago, via GigabitEthernet3, prefer-non-rib-labels, merge-labels"),
        Line(
            $"* directly connected, via {Port}{Optional($", {Flags}")}",
            (answer, line, at) => answer.Entries.BeginBlock(line, isCurrent: true, at),
            "* directly connected, via GigabitEthernet3.115"),
        Line(
            $"directly connected, via {Port}{Optional($", {Flags}")}",
            (answer, line, at) => answer.Entries.BeginBlock(line, isCurrent: false, at),
            "directly connected, via GigabitEthernet3.115"),
        Line(
            $"Route metric is {Metric}, traffic share count is {Share}",
            (answer, line, at) => answer.Entries.Set(answer.Entries.Block with { PathMetric = line.Get(Metric), ShareCount = line.Get(Share) }, at),
            "Route metric is 3072, traffic share count is 1"),
        Line($"Route tag {Tag}", (answer, line, at) => answer.Entries.Set(answer.Entries.Block with { PathTag = line.Get(Tag) }, at), "Route tag 113"),
        Line(
            $"MPLS label: {Label}",
            (answer, line, at) => answer.Entries.Set(answer.Entries.Block with { MplsLabel = line.Get(Label) }, at),
            "MPLS label: none",
            "MPLS label: 52610"),
        Context($"MPLS Required", "MPLS Required"),
        Context($"MPLS Flags: {Flags}", "MPLS Flags: MPLS Required, NSF"),
        Context($"Repair Path: {NextHop}, via {Port}", "Repair Path: 192.168.0.2, via GigabitEthernet3"),
        Context($"AS Hops {Count}{Optional($", {Flags}")}", "AS Hops 4"),
        Context($"opaque_ptr {Pointer}", "opaque_ptr 0x7BE623EA95A8"),
        Context($"Total delay is {Count} microseconds, minimum bandwidth is {Kilobits} Kbit", "Total delay is 20 microseconds, minimum bandwidth is 1000000 Kbit"),
        Context($"Reliability {Count}/{OfCount}, minimum MTU {Kilobits} bytes", "Reliability 255/255, minimum MTU 1500 bytes"),
        Context($"Loading {Count}/{OfCount}, Hops {Share}", "Loading 1/255, Hops 1"),
        Line($"% {Absent} not in table", (answer, _, _) => answer.Entries.NoteAbsent(), "% Network not in table", "% Subnet not in table").Opening(),
    ];
}
