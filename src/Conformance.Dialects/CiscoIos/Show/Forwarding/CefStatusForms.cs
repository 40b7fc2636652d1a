using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Forwarding.ShowIpCef>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.CiscoIos.Show.Forwarding.CefFields;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The lines above the prefixes of <c>show ip cef detail</c>, which describe the table itself.</summary>
internal static class CefStatusForms
{
    private static readonly Field<string> Vrf = Name("vrf");
    private static readonly Field<long> Count = Long("count");
    private static readonly Field<long> Count2 = Long("count");
    private static readonly Field<long> Count3 = Long("count");
    private static readonly Field<string> Note = Text("note", Scan.UntilBracket);
    private static readonly Field<string> Kind = Name("kind");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowIpCef>> Forms { get; } =
    [
        Context($"IPv4 CEF is {Flags}", "IPv4 CEF is enabled for distributed and running").Opening(),
        Context($"IP {Optional($"Distributed ")}CEF with switching ({Note}){Optional($", {Flags}")}", "IP CEF with switching (Table Version 49101), flags=0x0").Opening(),
        Line($"VRF {Vrf}{Optional($":")}", (answer, line, _) => answer.Rows.BeginTable(line.Get(Vrf)), "VRF Default", "VRF Default:"),
        Context($"{Count} prefixes ({Note})", "842 prefixes (842/0 fwd/non-fwd)"),
        Context($"Default network {Prefix}", "Default network 0.0.0.0/0"),
        Context($"Table id {Kind}", "Table id 0x0"),
        Context($"Database epoch: {Count} ({Note})", "Database epoch:        0 (842 entries at this epoch)"),
        Context($"Table epoch: {Count} ({Note})", "Table epoch: 0 (699 entries at this epoch)"),
        Context($"Non-stop forwarding:", "Non-stop forwarding:"),
        Context($"{Count} routes at switchover", "79 routes at switchover"),
        Context($"Switchover in progress ({Note})", "Switchover in progress (protocols reconverging)"),
        Context($"{Count} routes available after convergence and purge ({Note})", "43 routes available after convergence and purge (20 purged)"),
        Context(
            $"{Count} routes, {Count2} reresolve, {Count3} unresolved ({Note}){Optional($", {Flags}")}",
            "699 routes, 0 reresolve, 0 unresolved (0 old, 0 new), peak 694"),
        Context($"{Count} instant recursive resolutions, {Count2} used background process", "48837 instant recursive resolutions, 0 used background process"),
        Context($"{Count} leaves, {Count2} nodes, {Count3} bytes{Optional($", {Flags}")}", "699 leaves, 303 nodes, 421368 bytes, 49035 inserts, 48336 invalidations"),
        Context($"{Count} load sharing elements, {Count2} bytes, {Count3} references", "0 load sharing elements, 0 bytes, 0 references"),
        Context($"{Kind} per-destination load sharing algorithm, id {Flags}", "universal per-destination load sharing algorithm, id FCE725EE"),
        Context($"{Count}({Count2}) CEF resets, {Count3} revisions of existing leaves", "3(0) CEF resets, 38 revisions of existing leaves"),
        Context($"Resolution Timer: {Flags}", "Resolution Timer: Exponential (currently 1s, peak 1s)"),
        Context($"{Count} in-place/{Count2} aborted modifications", "75 in-place/0 aborted modifications"),
        Context($"refcounts: {Count} leaf, {Count2} node", "refcounts:  80269 leaf, 77824 node"),
        Context($"Adjacency Table has {Count} adjacencies", "Adjacency Table has 3 adjacencies"),
    ];
}
