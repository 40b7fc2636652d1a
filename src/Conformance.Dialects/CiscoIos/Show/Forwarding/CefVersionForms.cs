using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Forwarding.ShowIpCef>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Forwarding.CefFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The lines of <c>show ip cef detail</c> and of one prefix as 12.0 to 12.4 print them: every prefix has a version.</summary>
internal static class CefVersionForms
{
    private static readonly Field<int> Version = Int("version");
    private static readonly Field<string> Via = Address("via");
    private static readonly Field<string> ResolvedBy = Word("resolving prefix");
    private static readonly Field<string> Adjacency = Text("kind of adjacency", Scan.OneOf("drop", "null", "punt", "discard"));
    private static readonly Field<string> AdjacencyInUse = Text("kind of adjacency", Scan.OneOf("cached adjacency", "adjacency"));
    private static readonly Field<string> Labels = Remainder("labels");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<long> Bytes = Long("bytes");
    private static readonly Field<int> Peer = Int("peer");
    private static readonly Field<int> MaskBits = Int("mask bits");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpCef>> Forms { get; } =
    [
        Line(
            $"{Prefix}, version {Version}{Optional($", epoch {Epoch}")}{Optional($", {Flags}")}",
            (answer, line, at) => answer.BeginVersioned(line, at),
            "20.1.1.0/24, version 66, epoch 0, cached adjacency 172.16.172.49",
            "255.255.255.255/32, version 2, epoch 0, receive",
            "199.220.235.180/30, version 2163, epoch 0, attached, connected").Opening(),
        Context($"{Count} packets, {Bytes} bytes", "0 packets, 0 bytes"),
        Context($"Flow: AS {Count}, mask {MaskBits}", "Flow: AS 0, mask 24"),
        Context($"Flow: Origin AS {Count}, Peer AS {Peer}, mask {MaskBits}", "Flow: Origin AS 0, Peer AS 0, mask 24"),
        Line(
            $"via {Via}, {Count} dependencies, recursive{Optional($", {Flags}")}",
            (answer, line, at) => answer.Rows.AddRecursive(new() { Via = line.Get(Via) }, at),
            "via 172.16.172.69, 0 dependencies, recursive"),
        Line(
            $"via {NextHop}{Optional($", {Port}")}, {Count} dependencies{Optional($", {Flags}")}",
            (answer, line, at) => answer.Rows.AddDirect(ShowIpCef.PathOf(line), at),
            "via 10.158.0.209, GigabitEthernet0/0.1821, 0 dependencies",
            "via 0.0.0.0, 0 dependencies"),
        Line(
            $"via {Port}, {Count} dependencies{Optional($", {Flags}")}",
            (answer, line, at) => answer.Rows.AddDirect(ShowIpCef.PathOf(line), at),
            "via GigabitEthernet0/1, 0 dependencies"),
        Line(
            $"next hop {NextHop}{Optional($", {Port}")}{Optional($" via {ResolvedBy}")}",
            (answer, line, at) => answer.Rows.SetNextHop(ShowIpCef.PathOf(line) with { ResolvedBy = line.Find(ResolvedBy) ?? "" }, at),
            "next hop 172.16.172.49, FastEthernet0/0 via 172.16.172.64/28",
            "next hop 0.0.0.0"),
        Context($"valid {AdjacencyInUse}", "valid cached adjacency", "valid adjacency"),
        Context($"invalid {AdjacencyInUse}", "invalid adjacency"),
        Line($"valid glean adjacency", (answer, _, at) => answer.Rows.Set(answer.Rows.Path with { Action = "attached" }, at), "valid glean adjacency"),
        Line(
            $"valid {Adjacency} adjacency",
            (answer, line, at) => answer.Rows.Set(answer.Rows.Path with { Action = line.Get(Adjacency) }, at),
            "valid drop adjacency",
            "valid null adjacency"),
        Context($"tag information {Flags}", "tag information set, all rewrites owned"),
        Context($"local tag: {Flags}", "local tag: 20"),
        Context($"fast tag rewrite with {Flags}", "fast tag rewrite with Et0/0/0, 10.200.200.2, tags imposed {18}"),
        Line(
            $"tag rewrite with {Port}, {NextHop}, tags imposed{Optional($":")} {Labels}",
            (answer, line, at) => answer.Rows.Set(answer.Rows.Path with { Labels = line.Get(Labels) }, at),
            "tag rewrite with Et0/0/0, 10.200.200.2, tags imposed {18}"),
    ];
}
