using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Forwarding.ShowIpCef>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Forwarding.CefFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The lines of <c>show ip cef detail</c> and of one prefix, as releases from 12.2(25)S on print them.</summary>
internal static class CefDetailForms
{
    private static readonly Field<string> Via = Text("via", Scan.Item);
    private static readonly Field<string> Labels = Text("labels", LabelStack.Length);
    private static readonly Field<string> Reason = Remainder("reason");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Peer = Int("peer");
    private static readonly Field<int> MaskBits = Int("mask bits");
    private static readonly Field<string> Cover = Text("cover", CefPrefix.Length);
    private static readonly Field<string> Kind = new PhraseField("kind");
    private static readonly Field<string> WordOf = Name("kind");
    private static readonly Field<string> Quantifier = Text("kind of label", Scan.OneOf("sr local", "dflt local", "local"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpCef>> Forms { get; } =
    [
        Line($"{Prefix}", (answer, line, _) => answer.Rows.BeginPrefix(line.Get(Prefix)), "10.2.3.0/24").Beginning(),
        Line(
            $"{Prefix}, epoch {Epoch}{Optional($", {Flags}")}",
            (answer, line, _) => answer.Rows.BeginPrefix(line.Get(Prefix)),
            "0.0.0.0/0, epoch 0",
            "10.180.163.0/32, epoch 2, flags [attached, connected, receive, local, source eligible]",
            "10.180.195.0/32, epoch 3, per-destination sharing").Beginning().Opening(),
        Line(
            $"nexthop {NextHop} {Port}{Optional($", repair")}",
            (answer, line, at) => answer.AddPath(line, at),
            "nexthop 10.158.0.198 Vlan1801",
            "nexthop 10.0.0.13 GigabitEthernet4, repair"),
        Line(
            $"nexthop {NextHop} {Port} label {Labels}",
            (answer, line, at) => answer.Rows.AddResolved(ShowIpCef.PathOf(line) with { Labels = line.Get(Labels) }, at),
            "nexthop 10.169.196.213 GigabitEthernet0/3/6 label [16051|16051]-(local:16051) 453955-(local:223555)",
            "nexthop 10.1.0.14 Ethernet0/2 label [explicit-null|16002](ptr:0x7F092623E850)-(local:16002)"),
        Line(
            $"nexthop {NextHop} {Port} unusable: {Reason}",
            (answer, line, at) => answer.Rows.AddResolved(ShowIpCef.PathOf(line) with { Action = "unusable" }, at),
            "nexthop 10.0.0.13 GigabitEthernet4 unusable: no label"),
        Line(
            $"{Optional($"repair: ")}attached-nexthop {NextHop} {Port}",
            (answer, line, at) => answer.AddAttachedNextHop(line, at),
            "repair: attached-nexthop 10.169.196.217 GigabitEthernet0/3/7",
            "attached-nexthop 10.1.1.1 GigabitEthernet2"),
        Line($"attached to {Port}", (answer, line, at) => answer.Rows.AddResolved(new() { Action = "attached", Interface = line.Get(Port) }, at), "attached to GigabitEthernet0/0"),
        Line($"receive for {Port}", (answer, line, at) => answer.Rows.AddResolved(new() { Action = "receive", Interface = line.Get(Port) }, at), "receive for GigabitEthernet0/0"),
        Line($"{Disposition}", (answer, line, at) => answer.Rows.AddResolved(new() { Action = line.Get(Disposition) }, at), "drop", "receive", "no route", "multicast"),
        Line(
            $"recursive via {Via}{Optional($" label {Labels}")}{Optional($", repair")}",
            (answer, line, at) => answer.Rows.AddRecursive(new() { Via = line.Get(Via), Labels = line.Find(Labels) ?? "" }, at),
            "recursive via 10.181.150.18",
            "recursive via 10.181.150.18 label 24",
            "recursive via 10.1.1.1[IPv4:Default] label 20",
            "recursive via 192.168.1.3, repair"),
        Line($"LISP source path list", (answer, _, _) => answer.Rows.BeginSourceList(), "LISP source path list"),
        Line($"{Count} IPL source{Optional($"s")} [{Flags}", (answer, _, _) => answer.Rows.EndSourceList(), "2 IPL sources [no flags]", "1 IPL source [no flags]"),
        Context($"{Count} RR source{Optional($"s")} [{Flags}", "1 RR source [no flags]", "2 RR sources [heavily shared]"),
        Line($"Covered dependent prefixes: {Count}", (answer, _, _) => answer.Rows.EndSourceList(), "Covered dependent prefixes: 18"),
        Context($"need deagg: {Count}", "need deagg: 2"),
        Context($"notify cover {WordOf}: {Count}", "notify cover updated: 16"),
        Context(
            $"Dependent covered prefix type {Kind} cover {Cover}",
            "Dependent covered prefix type adjfib cover 10.158.0.192/29",
            "Dependent covered prefix type cover need deagg, cover 10.191.64.0/24"),
        Context($"QOS: Precedence {Flags}", "QOS: Precedence routine (0)"),
        Context($"NetFlow: Origin AS {Count}, Peer AS {Peer}, Mask Bits {MaskBits}", "NetFlow: Origin AS 0, Peer AS 0, Mask Bits 24"),
        Context($"Special source: {Disposition}", "Special source: drop"),
        Context($"Interface source: {Port}{Optional($" flags: {Flags}")}", "Interface source: GigabitEthernet0/0", "Interface source: Vlan1831 flags: local, source eligible"),
        Context($"Adj source: {Flags}", "Adj source: IP adj out of GigabitEthernet0/0, addr 10.191.64.2 4A8EF620"),
        Context($"DefNet source: {Cover}", "DefNet source: 0.0.0.0/0"),
        Context($"Interest List:", "Interest List:"),
        Context($"- ipv4fib {Flags}", "- ipv4fib connected receive"),
        Context($"- fib {Flags}", "- fib bfd tracking"),
        Context($"BFD state {WordOf}, {Flags}", "BFD state up, tracking attached BFD session on GigabitEthernet0/1"),
        Context($"{Quantifier} label info: {Flags}", "sr local label info: global/16022 [0x1B]", "local label info: global/22"),
        Context($"SC owned,sourced: {Flags}", "SC owned,sourced: LISP remote EID - locator status bits 0x00000000"),
        Context($"SC owned: {Flags}", "SC owned: LISP local EID"),
        Context($"SC inherited: {Flags}", "SC inherited: LISP cfg dyn-EID - LISP configured dynamic-EID"),
        Context($"LISP remote EID: {Flags}", "LISP remote EID: 1 packets 100 bytes fwd action signal-fwd, cfg as EID space"),
    ];
}
