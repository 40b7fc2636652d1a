using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>GitHub's workflow commands: `::error file=…,line=…,endLine=…,title=…::message`.</summary>
public class GithubTests
{
    private const string EscapedName = "R1.100%25%2C a|b.log";

    [Theory]
    [InlineData("error", "line=2,endLine=2,title=HSRP-001::R1 GigabitEthernet0/1:1 went Listen -> Standby, which no row allows%0A")]
    [InlineData("warning", "line=6,endLine=6,title=IKE-010::R1 10.1.1.2#1: the negotiation failed: Death by retransmission P1: no answer to message 5 of main mode, the first that is encrypted, as with pre-shared keys that differ%0A")]
    [InlineData("notice", "line=4,endLine=4,title=LOSS-001::R1 GigabitEthernet0/2:2: it was Listen and is now seen in Speak; lost at least: Listen c -> Speak%0A")]
    public async Task A_finding_is_an_annotation_at_its_line(string level, string rest)
    {
        using var check = new FormattedCheck();
        Assert.Single(await LinesAsync(check), line => line.StartsWith($"::{level} file=", StringComparison.Ordinal) && line.Contains($"{EscapedName},{rest}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_accepted_is_a_notice_with_its_reason()
    {
        using var check = new FormattedCheck();
        var lines = await LinesAsync(check, "--waive", check.Waive("HSRP-001,R1,known and harmless,"));
        Assert.DoesNotContain(lines, line => line.StartsWith("::error", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("::notice", StringComparison.Ordinal) && line.Contains("title=HSRP-001::", StringComparison.Ordinal) && line.Contains("%0Aaccepted: known and harmless%0A", StringComparison.Ordinal));
    }

    private static async Task<string[]> LinesAsync(FormattedCheck check, params string[] options) => (await check.InAsync("github", options)).Output.Split('\n');
}
