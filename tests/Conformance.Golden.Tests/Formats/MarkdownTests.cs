using Conformance.Cli.Output;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>The report for a ticket.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<script> & [x](y)", "\\<script\\> \\& \\[x\\](y)")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("10.1.1.2#1 *Mar_1_*", "10.1.1.2\\#1 \\*Mar\\_1\\_\\*")]
    public void Text_means_itself(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public async Task Every_finding_is_a_row_of_five_cells_whatever_its_file_is_named()
    {
        using var check = new FormattedCheck();
        var lines = (await check.InAsync("markdown")).Output.Split('\n');
        var rows = lines.SkipWhile(line => line != "## Findings").Skip(4).TakeWhile(line => line.Length > 0).ToList();
        Assert.Equal(4, rows.Count);
        Assert.All(rows, row => Assert.Equal(5, row.Replace("\\|", "", StringComparison.Ordinal).Split('|').Length - 2));
        Assert.Contains("a\\|b.log:2 | R1 GigabitEthernet0/1:1 went Listen -\\> Standby, which no row allows | RFC 2281 §5.7 |", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_has_verdict_devices_failovers_and_findings()
    {
        var report = (await CliRun.OfAsync("check", Repository.At("traces", "cisco-17826"), "--no-store", "--format", "markdown")).Output;
        Assert.StartsWith("# cisco-17826: conforms\n\n0 violations, 1 warning, 9 inconclusive; 873 lines", report, StringComparison.Ordinal);
        Assert.All(
            new[] { "| 7204VXR-1 | IOS 12.3 | 7 | paal |", "- **VPNHA-1 7204VXR-1 -\\> 7204VXR-2**: outage unknown", "| HSRP-002-1 | warning | recovery/7204VXR-1.debug.log:26 |" },
            part => Assert.Contains(part, report, StringComparison.Ordinal));
    }
}
