using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Cisco17826;

/// <summary>
/// The test of the tester: one line of the trace dropped, swapped or altered. The checker must notice, and a lost line must never become a violation.
/// </summary>
public class MutationTests
{
    private static readonly string Traces = Repository.At("traces", "cisco-17826");
    private static readonly RunResult Original = RunPipeline.Run(Scenario.Read(Traces));

    public static TheoryData<string, int> StatingLines
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var move in Original.Facts.OfType<Transitioned>()) rows.Add(move.Evidence[0].File, move.Evidence[0].Line);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(StatingLines))]
    public void A_lost_line_that_stated_a_transition_is_noticed_and_is_no_violation(string file, int line)
    {
        var mutant = Run(file, lines => lines.RemoveAt(line - 1));
        Assert.NotEqual(Verdict.Violates, mutant.Verdict);
        Assert.NotEqual(Original.Lines.Total, mutant.Lines.Total);
        Assert.NotEqual(Moves(Original), Moves(mutant));
    }

    [Theory]
    [InlineData("recovery/7204VXR-1.debug.log", 16, "hsrp", "Listen ~c~> Speak")]
    [InlineData("recovery/7204VXR-1.debug.log", 20, "hsrp", "Speak ~d~> Standby")]
    [InlineData("recovery/7204VXR-2.debug.log", 8, "hsrp", "")]
    public void A_lost_move_that_other_lines_prove_is_inferred_or_taken_from_them(string file, int line, string protocol, string inferred)
    {
        var mutant = Run(file, lines => lines.RemoveAt(line - 1));
        var found = mutant.History.OfType<Inferred>().Where(move => move.Entity.Protocol == protocol).Select(move => $"{move.From} ~{move.Event}~> {move.To}");
        Assert.Equal(inferred, string.Join(' ', found));
    }

    [Theory]
    [InlineData("failover/vpn7200.debug.log", 13, "State 4 => 5")]
    [InlineData("recovery/7204VXR-1.debug.log", 14, "State Init => Backup")]
    public void A_lost_line_is_a_named_gap(string file, int line, string gap)
    {
        var mutant = Run(file, lines => lines.RemoveAt(line - 1));
        Assert.Contains(gap, mutant.History.OfType<GapFound>().Select(found => $"{found.Kind} {found.Known} => {found.Seen}"));
        Assert.Contains(mutant.Findings, finding => finding.Code == "LOSS-001" && finding.Verdict == Verdict.Inconclusive);
    }

    [Theory]
    [InlineData("failover/7204VXR-2.debug.log", 4, "Standby -> Active", "Init -> Active")]
    [InlineData("recovery/7204VXR-1.debug.log", 13, "Init -> Listen", "Init -> Active")]
    [InlineData("recovery/7204VXR-1.debug.log", 20, "Speak -> Standby", "Listen -> Standby")]
    [InlineData("recovery/7204VXR-2.debug.log", 13, "Speak -> Standby", "Active -> Standby")]
    public void A_move_altered_to_one_without_a_row_is_a_violation_at_its_line(string file, int line, string from, string to)
    {
        var mutant = Run(file, lines => lines[line - 1] = lines[line - 1].Replace(from, to, StringComparison.Ordinal));
        Assert.Equal(Verdict.Violates, mutant.Verdict);
        Assert.Contains(mutant.Findings, finding => finding.Code == "HSRP-001" && finding.File == file && finding.Line == line);
    }

    [Theory]
    [InlineData("failover/7204VXR-2.debug.log", 1, "c/Active", "e/Hello")]
    [InlineData("recovery/7204VXR-1.debug.log", 15, "c/Active", "f/Hello")]
    [InlineData("recovery/7204VXR-1.debug.log", 26, "Standby -> Active", "Standby -> Listen")]
    [InlineData("before-failover/7204VXR-1.show.txt", 31, "Active", "Standby")]
    [InlineData("after-failover/7204VXR-2.show.txt", 122, "0x83827275(2206364277)", "0x83827276(2206364278)")]
    [InlineData("after-failover/7204VXR-2.show.txt", 70, "0x8D70E8A3", "0x8D70E8A4")]
    public void An_altered_line_is_noticed(string file, int line, string from, string to)
    {
        var mutant = Run(file, lines => lines[line - 1] = lines[line - 1].Replace(from, to, StringComparison.Ordinal));
        Assert.NotEqual(Findings(Original), Findings(mutant));
    }

    [Theory]
    [InlineData("recovery/7204VXR-1.debug.log", 13, 16)]
    [InlineData("recovery/7204VXR-1.debug.log", 16, 20)]
    [InlineData("recovery/7204VXR-1.debug.log", 20, 26)]
    [InlineData("recovery/7204VXR-2.debug.log", 8, 13)]
    [InlineData("failover/vpn7200.debug.log", 25, 26)]
    public void Two_moves_in_the_wrong_order_are_noticed(string file, int one, int other)
    {
        var mutant = Run(file, lines => (lines[one - 1], lines[other - 1]) = (lines[other - 1], lines[one - 1]));
        Assert.NotEqual(Findings(Original), Findings(mutant));
    }

    [Fact]
    public void A_line_protocol_that_came_up_proves_its_link_up_though_that_line_is_lost()
    {
        var mutant = Run("recovery/7204VXR-1.debug.log", lines => lines.RemoveAt(3));
        Assert.Contains(mutant.History.OfType<GapFound>(), gap => gap.Entity.Protocol == "interface" && gap.Seen == "up");
        Assert.Contains(mutant.History.OfType<Transitioned>(), move => move.Entity.Protocol == "line-protocol" && move.To == "up");
    }

    [Theory]
    [MemberData(nameof(StatingLines))]
    public void A_log_cut_before_or_behind_any_transition_has_no_violation(string file, int line)
    {
        Assert.NotEqual(Verdict.Violates, Run(file, lines => lines.RemoveRange(line - 1, lines.Count - line + 1)).Verdict);
        Assert.NotEqual(Verdict.Violates, Run(file, lines => lines.RemoveRange(0, line - 1)).Verdict);
    }

    private static string Moves(RunResult run) =>
        string.Join('\n', run.History.OfType<Transitioned>().Select(move => $"{move.Entity} {move.From} {move.To} {move.Evidence[0].Text}"));

    private static string Findings(RunResult run) => string.Join('\n', run.Findings.Select(finding => $"{finding.Code} {finding.Message}"));

    private static RunResult Run(string file, Action<List<string>> mutate)
    {
        using var folder = new ThrowAwayFolder();
        var scenario = folder.Copy(Traces, "cisco-17826");
        var path = Path.Combine(scenario, file);
        var lines = File.ReadAllLines(path).ToList();
        mutate(lines);
        File.WriteAllLines(path, lines);
        var run = RunPipeline.Run(Scenario.Read(scenario));
        _ = run.Facts; // Their text is read while the mutant is there.
        return run;
    }
}
