using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Text that no IOS printed is set apart, and a finding says so.</summary>
public class SetApartTests
{
    private const string Retyped = "HSRP: Fa0/0 Grp 1 Standby -> Active\nISAKMP: set new node 0 to OM_IDLE\nISAKMP:(0): beginnig Main Mode exchange\n";

    [Fact]
    public void Retyped_lines_are_one_finding_that_names_the_first_word()
    {
        var finding = Assert.Single(Run(Retyped).Findings, finding => finding.Code == "READ-014");
        Assert.Equal(("r1", Severity.Note, Verdict.Inconclusive, 2), (finding.Entity.Device, finding.Severity, finding.Verdict, finding.Line));
        Assert.Equal($"2 lines of r1 look retyped or shortened by hand, the first at {finding.File}:2: OM_IDLE for QM_IDLE", finding.Message);
    }

    [Fact]
    public void Retyped_lines_make_no_verdict_surer_than_unread_ones_do()
    {
        var run = Run(Retyped);
        Assert.Equal((0, 2), (run.Lines.Unread, run.Lines[LineSupport.Unsupported]));
        Assert.Equal(Verdict.Inconclusive, run.Verdict);
    }

    [Fact]
    public void Lines_of_another_system_are_said_also_where_nothing_but_logs_is_read()
    {
        var run = Run("HSRP: Fa0/0 Grp 1 Standby -> Active\nJan  4 12:34:56 switch1 Ebra: %LINEPROTO-5-UPDOWN: Line protocol on Interface Ethernet1, changed state to down\n");
        Assert.Single(run.Findings, finding => finding.Code == "READ-013");
    }

    [Fact]
    public void Source_text_of_a_program_is_one_finding()
    {
        var finding = Assert.Single(Run("import os\nimport re\nimport sys\nHSRP: Fa0/0 Grp 1 Standby -> Active\n").Findings, finding => finding.Code == "READ-013");
        Assert.Equal($"3 lines of r1 are of the source text of a program, the first at {finding.File}:1", finding.Message);
    }

    private static RunResult Run(string text)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("r1.log", text)]);
        return RunPipeline.Run(input.Scenario);
    }
}
