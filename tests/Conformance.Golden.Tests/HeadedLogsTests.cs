using System.Globalization;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Logs of several routers in one post or document, told apart by what stands above them: they are those routers', as below their prompts.</summary>
public sealed class HeadedLogsTests : IDisposable
{
    private const string Hsrp = "%HSRP-5-STATECHANGE: Vlan1 Grp 1 state";

    private const string Post = $"""
        On R1:
        *Mar  1 00:02:01.100: {Hsrp} Active -> Speak
        *Mar  1 00:02:11.100: {Hsrp} Speak -> Standby

        **R2:**
        *Mar  1 00:02:01.000: {Hsrp} Standby -> Active

        """;

    private const string Yaml = $"""
        ---
        R1:
          log: |
            *Mar  1 00:02:01.100: {Hsrp} Active -> Speak
            *Mar  1 00:02:11.100: {Hsrp} Speak -> Standby
        R2:
          log:
            - "*Mar  1 00:02:01.000: {Hsrp} Standby -> Active"

        """;

    private const string Json = $$"""
        [
          {"name": "R1", "log": "*Mar  1 00:02:01.100: {{Hsrp}} Active -> Speak\r\n*Mar  1 00:02:11.100: {{Hsrp}} Speak -> Standby\r\n"},
          {"name": "R2", "log": "*Mar  1 00:02:01.000: {{Hsrp}} Standby -> Active\r\n"}
        ]

        """;

    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData("a post", Post)]
    [InlineData("a document of YAML", Yaml)]
    [InlineData("strings of JSON", Json)]
    [InlineData("what a program prints", $"{{'R1': '*Mar  1 00:02:01.100: {Hsrp} Active -> Speak\\n', 'R2': '*Mar  1 00:02:01.000: {Hsrp} Standby -> Active\\n'}}\n")]
    public void A_failover_is_told_of_both(string where, string text)
    {
        var run = RunOf(text);
        Assert.Equal((where, "R1 -> R2"), (where, string.Join(", ", run.Failovers.Select(report => $"{report.Failover.From} -> {report.Failover.To}"))));
        Assert.Equal(0, run.Lines[LineSupport.Unrecognized]);
    }

    [Theory]
    [InlineData("#R1", "#R2")]
    [InlineData("! Syslog attesi su SW1:", "! Syslog attesi su SW2:")]
    public void Comments_tell_them_apart_too(string first, string second)
    {
        var run = RunOf($"{first}\n*Mar  1 00:02:01.100: {Hsrp} Active -> Speak\n*Mar  1 00:02:11.100: {Hsrp} Speak -> Standby\n{second}\n*Mar  1 00:02:01.000: {Hsrp} Standby -> Active\n");
        Assert.Single(run.Failovers);
        Assert.Equal(2, run.Devices.Count);
    }

    [Theory]
    [InlineData("a command that prints nothing", "R1#debug standby\n", "R2")]
    [InlineData("an answer that is read", "R1#show standby brief\n", "R1, R2")]
    [InlineData("an answer that is not, of which it may be a part", "R1#show cdp neighbors\n", "R1")]
    [InlineData("the end of the block that such an answer stands in", "```\nR1#show cdp neighbors\nCapability Codes: R - Router\n```\n", "R2")]
    [InlineData("lines that name nobody, above all prompts of one router", $"*Mar  1 00:01:01.100: {Hsrp} Standby -> Active\n", "R2, post")]
    public void Behind_what_stands_above_it(string what, string above, string devices)
    {
        var run = RunOf($"{above}R2:\n*Mar  1 00:02:01.000: {Hsrp} Standby -> Active\nR2#\n");
        Assert.Equal((what, devices), (what, string.Join(", ", run.Devices.Select(device => device.Name))));
    }

    [Theory]
    [InlineData("the name of the only prompt", "R2", "R2")]
    [InlineData("another name", "R1", "post")]
    public void Lines_that_name_nobody_are_those_of_the_only_prompt_where_no_heading_has(string what, string heading, string devices)
    {
        var run = RunOf($"*Mar  1 00:02:01.000: {Hsrp} Standby -> Active\nR2>\n\n{heading} output:\n");
        Assert.Equal((what, devices), (what, string.Join(", ", run.Devices.Select(device => device.Name))));
    }

    [Theory]
    [InlineData("the language", "```console R1", "```console R2")]
    [InlineData("nothing", "```R1", "```R2")]
    [InlineData("a title", "```text title=\"R1\"", "~~~ title=R2")]
    public void A_fence_may_name_the_router_behind(string what, string first, string second)
    {
        var run = RunOf($"{first}\n{Hsrp} Active -> Speak\n{first[..3]}\nand\n\n{second}\n{Hsrp} Standby -> Active\n{second[..3]}\n");
        Assert.Equal((what, "R1 -> R2"), (what, string.Join(", ", run.Failovers.Select(report => $"{report.Failover.From} -> {report.Failover.To}"))));
    }

    [Theory]
    [InlineData("before it has its name", "Router#\n{0}Router(config)#hostname R1\nR1(config)#\n{1}R1(config)#\n")]
    [InlineData("above its first prompt", "{0}Router#\nRouter(config)#host R1\nR1(config)#\n{1}R1(config)#\n")]
    [InlineData("before it has another name", "OLD-1#\n{0}OLD-1(config)#hostname R1\nR1(config)#\n{1}R1(config)#\n")]
    [InlineData("before it has yet another one", "Router#\n{0}Router(config)#hostname R3\nR3(config)#hostname R1\nR1(config)#\n{1}R1(config)#\n")]
    public void What_a_router_prints_is_its_own(string when, string session)
    {
        var run = RunOf(string.Format(CultureInfo.InvariantCulture, session, $"*Mar  1 00:01:01.100: {Hsrp} Standby -> Active\n", $"*Mar  1 00:02:01.100: {Hsrp} Active -> Speak\n"));
        Assert.Equal((when, "R1"), (when, string.Join(", ", run.Devices.Select(device => device.Name))));
        Assert.Equal((when, "R1 -> another router"), (when, string.Join(", ", run.Failovers.Select(report => $"{report.Failover.From} -> {report.Failover.To}"))));
    }

    [Theory]
    [InlineData("the old name is another router's as well", "R1#\n{0}R1(config)#hostname R2\nR2(config)#\n{1}R1#\n", "R1, R2")]
    [InlineData("the new name was another router's before", "R2#\nR1#\n{0}R1(config)#hostname R2\nR2(config)#\n{1}", "R1, R2")]
    [InlineData("the name that was typed is not the one that follows", "R1#\n{0}R1(config)#hostname R3\nR2(config)#\n{1}", "R1, R2")]
    public void A_name_that_is_not_surely_the_same_routers_tells_two_apart(string because, string session, string devices)
    {
        var run = RunOf(string.Format(CultureInfo.InvariantCulture, session, $"*Mar  1 00:01:01.100: {Hsrp} Standby -> Active\n", $"*Mar  1 00:02:01.100: {Hsrp} Active -> Speak\n"));
        Assert.Equal((because, devices), (because, string.Join(", ", run.Devices.Select(device => device.Name))));
    }

    [Fact]
    public void Lines_that_name_nobody_beside_others_may_be_any_of_them_and_make_no_failover()
    {
        var run = RunOf($"*Mar  1 00:02:01.000: {Hsrp} Active -> Speak\n\nR1#show clock\n\nR2#\n*Mar  1 00:02:01.100: {Hsrp} Standby -> Active\n");
        Assert.DoesNotContain(run.Failovers, report => report.Failover is { From: "post", To: "R2" });
        Assert.Contains(run.Findings, finding => finding.Code == "HSRP-003" && finding.Message.EndsWith("post, R2", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_three_routers_of_which_no_line_tells_who_follows_whom_no_log_is_said_to_be_missing()
    {
        var run = RunOf(
            $"R1#\n*Mar  1 00:10:00.000: {Hsrp} Standby -> Active\n*Mar  1 00:20:00.000: {Hsrp} Active -> Init\nR2#\n*Mar  1 00:10:10.000: {Hsrp} Speak -> Standby\n"
            + $"*Mar  1 00:30:08.000: {Hsrp} Standby -> Active\nR3#\n*Mar  1 00:01:18.000: {Hsrp} Speak -> Standby\n*Mar  1 00:20:18.000: {Hsrp} Standby -> Active\n");
        Assert.Equal(2, run.Findings.Count(finding => finding.Code == "TIME-001" && finding.Message.EndsWith("no line tells which router was Active before", StringComparison.Ordinal)));
        Assert.Contains(run.Findings, finding => finding.Code == "HSRP-003");
    }

    [Theory]
    [InlineData("On R1 and R2:")]
    [InlineData("### R1 / R2")]
    [InlineData("R1, R2 logs:")]
    [InlineData("**Output of R1 & R2**")]
    public void Below_a_heading_of_several_routers_nobody_knows_whose_lines_are(string heading)
    {
        var run = RunOf($"R1#\n*Mar  1 00:01:01.100: {Hsrp} Standby -> Active\n{heading}\n\n*Mar  1 00:02:01.000: {Hsrp} Active -> Speak\n\nR1#show clock\n");
        Assert.Equal((heading, "R1, post"), (heading, string.Join(", ", run.Devices.Select(device => device.Name))));
    }

    [Fact]
    public void Who_is_shown_as_Active_below_the_line_by_which_another_left_took_over()
    {
        const string Head = "Interface   Grp  Pri P State   Active          Standby         Virtual IP";
        var run = RunOf($"R1#\n{Hsrp} Active -> Speak\n{Hsrp} Speak -> Standby\nR2#show standby brief\n{Head}\nVl1         1    100 P Active  local           10.1.0.2        10.1.0.1\nR1#\n{Hsrp} Standby -> Active\n");
        Assert.Equal(["R1 -> R2", "R2 -> R1"], run.Failovers.Select(report => $"{report.Failover.From} -> {report.Failover.To}"));
    }

    [Fact]
    public void Two_routers_that_show_themselves_as_Active_below_all_that_is_told_of_a_failover_are_a_warning()
    {
        const string Head = "Interface   Grp  Pri P State   Active          Standby         Virtual IP";
        string Shown(string router) => $"{router}#show standby brief\n{Head}\nVl1         1    100 P Active  local           unknown         10.1.0.1\n";
        string Moved(string router, string states) => $"{router}#\n*Mar  1 00:02:01.100: {Hsrp} {states}\n";
        var moves = Moved("R1", "Active -> Init") + Moved("R2", "Standby -> Active");
        Assert.Contains(RunOf(moves + Shown("R1") + Shown("R2")).Findings, finding => finding.Code == "HSRP-002");
        Assert.DoesNotContain(RunOf(Shown("R1") + moves + Shown("R2")).Findings, finding => finding.Code == "HSRP-002");
    }

    [Fact]
    public void Two_tables_of_two_routers_are_no_failover()
    {
        const string Head = "Interface   Grp  Pri P State   Active          Standby         Virtual IP";
        var run = RunOf($"DIST-A:\n\n{Head}\nVl10        10   120 P Active  local           10.1.0.3        10.1.0.1\n\nDIST-B:\n\n{Head}\nVl10        10   100 P Standby 10.1.0.2        local           10.1.0.1\n");
        Assert.Empty(run.Failovers);
        Assert.Equal(["DIST-A", "DIST-B"], run.Devices.Select(device => device.Name));
    }

    [Theory]
    [InlineData("of JSON", "{\"R1\": \"", "\"}\n")]
    [InlineData("of JSON below its opening line", "[\n  {\"R1\": \"", "\"}\n]\n")]
    [InlineData("that Python prints", "{'R1': '", "'}\n")]
    public void A_document_is_read_whole_whose_line_is_longer_than_any_of_a_log(string what, string opening, string closing)
    {
        var log = string.Concat(Enumerable.Range(0, 1000).Select(second => $"*Mar  1 00:{second / 60:00}:{second % 60:00}.100: %SYS-5-CONFIG_I: Configured from console by console\\n"));
        var run = RunOf($"{opening}{log}*Mar  1 01:00:00.000: {Hsrp} Active -> Speak{closing}");
        Assert.Equal((what, "R1", 0L), (what, string.Join(", ", run.Devices.Select(device => device.Name)), run.Lines[LineSupport.Malformed]));
        Assert.Single(run.Failovers);
    }

    [Fact]
    public async Task A_copy_keeps_them_apart()
    {
        var run = await CliRun.OfAsync("share", folder.Write("post.txt", Post), "--out", folder.At("copy"));
        Assert.True(run.Code == 0, run.Error);
        Assert.DoesNotMatch("R[12]:", string.Concat(Directory.EnumerateFiles(folder.At("copy")).Select(File.ReadAllText)));
    }

    [Fact]
    public async Task A_copy_keeps_what_stands_beside_a_heading_in_its_line()
    {
        var run = await CliRun.OfAsync("share", folder.Write("page.txt", $"<p>On R1:</p><p>{Hsrp} Active -> Speak</p><p>On R2:</p><p>{Hsrp} Standby -> Active</p>\n"), "--out", folder.At("copy"));
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains($"{Hsrp} Standby -> Active", string.Concat(Directory.EnumerateFiles(folder.At("copy")).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private RunResult RunOf(string text)
    {
        using var input = CaptureInput.Find([folder.Write("post.txt", text)]);
        return RunPipeline.Run(input.Scenario);
    }
}
