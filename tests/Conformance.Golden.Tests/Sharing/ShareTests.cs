using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Sharing;

/// <summary>Copies of the shipped trace that can be handed out.</summary>
public sealed partial class ShareTests
{
    private static readonly string Trace = Repository.At("traces", "cisco-17826");

    [Fact]
    public async Task A_copy_of_the_shipped_trace_is_judged_alike_and_names_nobody()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", Trace, "--out", folder.At("copy"), "--mapping", folder.At("mapping.csv"));
        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(await JudgementAsync(Trace), await JudgementAsync(folder.At("copy")));
        var copy = TextOf(folder.At("copy"));
        Assert.All(Hosts().Matches(TextOf(Trace)).Select(match => match.Value).Distinct(), address => Assert.DoesNotContain(address, copy, StringComparison.Ordinal));
        Assert.All(["7204VXR-1", "7204VXR-2", "vpn7200", "7206-1", "VPNHA"], name => Assert.DoesNotMatch($@"\b{name}\b", copy));
        Assert.DoesNotContain("172.16.172.52", run.Output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("mapping.csv")));
    }

    [Theory]
    [MemberData(nameof(ScenarioTests.Scenarios), MemberType = typeof(ScenarioTests))]
    public async Task A_copy_of_every_scenario_is_judged_alike(string scenario)
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", Repository.At("traces", scenario), "--out", folder.At("copy"));
        Assert.True(run.Code == 0, run.Error);
    }

    [Fact]
    public async Task A_key_file_is_made_once_and_makes_copies_agree()
    {
        using var folder = new ThrowAwayFolder();
        var log = Path.Combine(Trace, "failover", "7204VXR-2.debug.log");
        foreach (var name in new[] { "one", "two" }) Assert.Equal(0, (await CliRun.OfAsync("share", log, "--out", folder.At(name), "--key", folder.At("key"))).Code);
        Assert.Equal(TextOf(folder.At("one")), TextOf(folder.At("two")));
    }

    [Fact]
    public async Task A_finding_is_reduced_to_the_lines_that_give_it()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", Trace, "--out", folder.At("copy"), "--minimize", "HSRP-002");
        Assert.True(run.Code == 0, run.Error);
        var lines = Directory.EnumerateFiles(folder.At("copy"), "*.*", SearchOption.AllDirectories).Where(path => !path.EndsWith("scenario.md", StringComparison.Ordinal)).Sum(path => File.ReadLines(path).Count());
        Assert.InRange(lines, 1, 40);
        Assert.Contains($"HSRP-002: {lines} of 873 lines remain", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"code\": \"HSRP-002\"", (await CliRun.OfAsync("check", folder.At("copy"), "--no-store", "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_a_prompt_cuts_is_mapped_whole()
    {
        using var folder = new ThrowAwayFolder();
        var log = folder.Write("s3.log", """
            S3#
            *Mar 1 00:19:45.452: HSRP: Vl30 Nbr 172.16.30.7 no longer standby for group 1 (Active)
            *Mar 1 00:19:45.872: HSRP: Vl10 Nbr 172.16.1
            S3#0.7 no longer standby for group 1 (Active)
            *Mar 1 00:19:46.023: HSRP: Vl20 IP Redundancy "hsrp-Vl20-1" standby, lo
            S3#cal -> unknown
            S3#
            """);
        var run = await CliRun.OfAsync("share", log, "--out", folder.At("copy"), "--mapping", folder.At("mapping.csv"));
        Assert.True(run.Code == 0, run.Error);
        var image = Assert.Single(File.ReadLines(folder.At("mapping.csv")), row => row.StartsWith("address,172.16.10.7,", StringComparison.Ordinal)).Split(',')[2];
        var copy = TextOf(folder.At("copy"));
        Assert.Contains($"Nbr {image} no longer standby", copy.Replace("\nR1#", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("standby, lo\nR1#cal -> unknown", copy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sep  1 10:24:59 10.10.10.1 423: *Sep  1 17:22:57.599: %SYS-5-CONFIG_I: Configured from console by console", "10.10.10.1")]
    [InlineData("Dec  7 19:18:28 10.1.2.3 HST-NM-DEVCE: 115611: Dec  7 19:18:27.959 PST: %SYS-5-CONFIG_I: Configured from console by console", "10.1.2.3", "HST-NM-DEVCE")]
    [InlineData("<189>2024-10-11T10:15:31.208321-05:00 TestDevice %LINEPROTO-5-UPDOWN: Line protocol on Interface TenGigabitEthernet1/0/1, changed state to up", "TestDevice")]
    [InlineData("<190>Original Address=syslog-host-1 1 2025-06-23T16:13:32.168Z syslog-host-2 Kiwi 3356 MSGOUT H-1: *Jun 23 15:52:38.534: %SYS-6-LOGOUT: User x has exited tty session 1(10.1.2.3)", "syslog-host", "10.1.2.3")]
    [InlineData("23-Nov-2024 10:00:05 198.51.100.7 (203.0.113.9) | local7 | 336: *Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "198.51.100.7", "203.0.113.9")]
    [InlineData("Nov 23 10:00:05 paris-relay HUB-7[812]: *Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "paris-relay", "HUB-7")]
    [InlineData("[pod/paris-core/router] *Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "paris-core")]
    [InlineData("paris-core  | *Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "paris-core")]
    [InlineData("==> /var/log/paris-core.log <==\n*Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "paris-core")]
    [InlineData("==> 198.51.100.7 <==\n*Nov 23 10:00:00.001: %SYS-5-CONFIG_I: Configured from console by console", "198.51.100.7")]
    [InlineData("# *Mar  1 18:48:50.483: %SYS-5-CONFIG_I: Configured from paris-core", "paris-core")]
    public async Task Hosts_of_relays_and_remarks_of_authors_are_gone_and_the_line_is_read_alike(string line, params string[] names)
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", folder.Write("relayed.log", line + "\n"), "--out", folder.At("copy"));
        Assert.True(run.Code == 0, run.Error);
        var copy = TextOf(folder.At("copy"));
        Assert.All(names, name => Assert.DoesNotContain(name, copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_refused()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("copy/notes.txt", "mine");
        var run = await CliRun.OfAsync("share", Trace, "--out", folder.At("copy"));
        Assert.Equal(2, run.Code);
        Assert.Contains("exists already; name a new or empty folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_the_capture_does_not_give_is_refused()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("share", Trace, "--out", folder.At("copy"), "--minimize", "OSPF-999");
        Assert.Equal(2, run.Code);
        Assert.False(Directory.Exists(folder.At("copy")));
    }

    private static async Task<string> JudgementAsync(string trace)
    {
        var run = await CliRun.OfAsync("check", trace, "--no-store", "--format", "json", "--golden", "none");
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        var codes = root.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString());
        return $"{root.GetProperty("verdict")} {root.GetProperty("lines")} {string.Join(' ', codes)} {root.GetProperty("transitions").GetArrayLength()} {root.GetProperty("sas").GetArrayLength()} {root.GetProperty("routes").GetArrayLength()}";
    }

    private static string TextOf(string folder) =>
        string.Join('\n', Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(path => !path.EndsWith("scenario.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>The public and private addresses of hosts in the trace.</summary>
    [GeneratedRegex(@"(?<![\d.])(?:172\.16|20\.1|99\.99)\.\d+\.[1-9]\d*(?![\d.])")]
    private static partial Regex Hosts();
}
