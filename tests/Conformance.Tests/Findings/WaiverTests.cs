using Conformance.Checks.Findings;
using Conformance.Checks.Tables;
using Conformance.Checks.Waivers;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Findings;

/// <summary>Findings that somebody has accepted.</summary>
public class WaiverTests
{
    private const string Header = "code,place,reason,until\n";
    private static readonly DateOnly Today = new(2026, 6, 15);

    private static readonly Finding[] Found =
    [
        new()
        {
            Id = "HSRP-001-1", Code = "HSRP-001", Severity = Severity.Violation, Verdict = Verdict.Violates, Entity = new("R1", "hsrp", "Vlan1:1"), Cause = new(CauseClass.Device, "a reason"),
        Message = "it went",
            Evidence = [new("logs/r1.log", 7, 7, "HSRP: Vl1 Grp 1 Listen -> Standby")],
        },
    ];

    [Theory]
    [InlineData("HSRP-001,logs/r1.log:7,known,", "accepted: known")]
    [InlineData("HSRP-001,logs/r1.log,known,", "accepted: known")]
    [InlineData("HSRP-001,R1,known,", "accepted: known")]
    [InlineData("HSRP-001,R1/hsrp/Vlan1:1,known,2026-06-15", "accepted: known")]
    [InlineData("HSRP-001,\"R1\",\"known, see change 7\",2026-06-15", "accepted: known, see change 7")]
    [InlineData("HSRP-001,R1,known,2026-06-14", "counts, WAIVE-001-1")]
    [InlineData("HSRP-001,logs/r1.log:8,known,", "counts, WAIVE-002-1")]
    [InlineData("HSRP-002,R1,known,", "counts, WAIVE-002-1")]
    [InlineData("HSRP-002,R1,known,2026-06-14", "counts, WAIVE-001-1, WAIVE-002-1")]
    public void A_waiver_accepts_what_has_its_code_and_place_until_its_day(string row, string result)
    {
        var reviewed = WaiverReview.Of(Found, Read(row), Today);
        Assert.Equal(result, string.Join(", ", reviewed.Select(finding => finding.Id.StartsWith("WAIVE", StringComparison.Ordinal) ? finding.Id : finding.Counts ? "counts" : $"accepted: {finding.Waived}")));
    }

    [Theory]
    [InlineData("HSRP-001,R1,known,", Verdict.Conforms)]
    [InlineData("HSRP-001,R2,known,", Verdict.Violates)]
    public void The_verdict_is_by_what_counts(string row, Verdict verdict) => Assert.Equal(verdict, RunVerdict.Of(WaiverReview.Of(Found, Read(row), Today), isJudged: true));

    [Fact]
    public void A_waiver_that_fits_nothing_is_a_note_at_its_own_line()
    {
        var note = WaiverReview.Of(Found, Read("HSRP-001,R1,known,\nSA-010,R1,gone,"), Today)[^1];
        Assert.Equal((Severity.Note, 3, "no finding is SA-010 at R1, as the waiver has it"), (note.Severity, note.Line, note.Message));
    }

    [Theory]
    [InlineData("HSRP-001,R1,,", ":2 must name code, place and reason")]
    [InlineData("HSRP-001,R1,known,15.6.2026", ":2 has the day '15.6.2026'")]
    [InlineData("HSRP-001,R1,known", ":2 has 3 columns instead of 4")]
    public void A_damaged_file_of_waivers_is_named_with_its_line(string row, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<DamagedTableException>(() => Read(row)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<Waiver> Read(string rows)
    {
        using var folder = new ThrowAwayFolder();
        return WaiverFile.Read(folder.Write("waivers.csv", Header + rows + "\n"));
    }
}
