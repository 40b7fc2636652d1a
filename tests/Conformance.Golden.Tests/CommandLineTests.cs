using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>The command line without a store: what goes wrong is one sentence on standard error and the exit code of the contract.</summary>
public class CommandLineTests
{
    private const string Log = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Active\n";

    /// <summary>The tests accept goldens of their own, also where they run in CI.</summary>
    public CommandLineTests() => Environment.SetEnvironmentVariable("CI", null);

    [Theory]
    [InlineData("'nosuch' is not a verb", "nosuch")]
    [InlineData("Name a verb", "")]
    [InlineData("'--bogus' is not an option of check", "check", "--bogus", "x.log")]
    [InlineData("Required argument", "check")]
    [InlineData("nosuch.log does not exist", "check", "nosuch.log", "--no-store")]
    [InlineData("Argument 'xml' not recognized", "check", "nosuch.log", "--format", "xml")]
    [InlineData("There is no profile 'rfc1'; use one of: ios, ios-12.0, ios-12.1, ios-12.2, ios-12.3, ios-12.4, ios-15, ios-xe, rfc2281, rfc2328", "check", "nosuch.log", "--profile", "rfc1")]
    [InlineData("There is no profile 'ios-9'", "table", "hsrp", "--profile", "ios-9")]
    [InlineData("There is no table 'rri' of profile 'rfc2281'", "table", "rri", "--profile", "rfc2281")]
    [InlineData("There is no table 'nosuch'", "table", "nosuch")]
    [InlineData("'show nosuch' is not a command that is read", "parse", "nosuch.log", "--command", "show nosuch")]
    public async Task Wrong_usage_is_one_sentence_and_exit_2(string sentence, params string[] arguments)
    {
        using var folder = new ThrowAwayFolder();
        if (arguments.Contains("--command")) arguments[1] = folder.Write("r1.txt", "x");
        AssertProblem(await CliRun.OfAsync([.. arguments.Where(argument => argument.Length > 0)]), 2, sentence);
    }

    [Theory]
    [InlineData("ios", 0)]
    [InlineData("rfc2328", 1)]
    public async Task A_move_that_IOS_adds_to_its_RFC_is_judged_by_the_profile(string profile, int exit)
    {
        using var folder = new ThrowAwayFolder();
        var log = folder.Write("r1.log", "%OSPF-5-ADJCHG: Process 1, Nbr 2.2.2.2 on GigabitEthernet0/0 from DOWN to 2WAY, 2-Way Received");
        Assert.Equal(exit, (await CliRun.OfAsync("check", $"R1={log}", "--no-store", "--profile", profile)).Code);
    }

    [Fact]
    public async Task An_empty_file_is_named()
    {
        using var folder = new ThrowAwayFolder();
        AssertProblem(await CliRun.OfAsync("check", folder.Write("r1.log", ""), "--no-store"), 2, "r1.log is empty");
        AssertProblem(await CliRun.OfAsync("parse", folder.Write("r1.log", "")), 2, "r1.log is empty");
    }

    [Fact]
    public async Task A_binary_file_is_named()
    {
        using var folder = new ThrowAwayFolder();
        AssertProblem(await CliRun.OfAsync("check", folder.Write("r1.log", "MZ\0\0\u0001"), "--no-store"), 2, "r1.log is a binary file");
    }

    [Fact]
    public async Task A_folder_without_logs_is_named()
    {
        using var folder = new ThrowAwayFolder();
        AssertProblem(await CliRun.OfAsync("check", folder.Path, "--no-store"), 2, "holds no log");
    }

    [Theory]
    [InlineData("no table here", "has no table with the columns file | device | phase | kind")]
    [InlineData("| file | device | phase | kind |\n| --- | --- | --- | --- |\n| a.log | R1 | x |", ":3 has 3 cells")]
    [InlineData("| file | device | phase | kind |\n| --- | --- | --- | --- |\n| a.log | R1 | x | movie |", ":3 has the kind 'movie'")]
    [InlineData("| file | device | phase | kind |\n| --- | --- | --- | --- |\n| b.log | R1 | x | debug |", ":3 names 'b.log', which does not exist")]
    [InlineData("| file | device | phase | kind |\n| --- | --- | --- | --- |\n| ../a.log | R1 | x | debug |", ":3 names '../a.log' outside the scenario")]
    public async Task A_damaged_scenario_is_named_with_its_line(string text, string sentence)
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("s/a.log", Log);
        folder.Write("s/scenario.md", text);
        AssertProblem(await CliRun.OfAsync("check", folder.At("s"), "--no-store"), 2, sentence);
    }

    [Fact]
    public async Task A_damaged_golden_is_named_with_its_line()
    {
        using var folder = await AcceptedAsync();
        File.AppendAllText(folder.At("golden", "s", "transitions.csv"), "one,two\n");
        AssertProblem(await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store"), 2, "transitions.csv:3 has 2 columns instead of 11");
    }

    [Fact]
    public async Task A_golden_that_differs_fails_and_what_was_received_lies_beside_it()
    {
        using var folder = await AcceptedAsync();
        var golden = folder.At("golden", "s", "transitions.csv");
        File.WriteAllText(golden, File.ReadAllText(golden).Replace("Standby,Active", "Standby,Listen", StringComparison.Ordinal));
        var run = await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store");
        Assert.Equal(1, run.Code);
        Assert.Contains("Changed R1 hsrp FastEthernet0/0:1 1: to expected 'Listen', is 'Active'", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("golden", "s", "transitions.received.csv")));
        Assert.Contains("Standby,Listen", File.ReadAllText(golden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_orphaned_golden_fails()
    {
        using var folder = await AcceptedAsync();
        folder.Write("golden/s/routes.csv", "device,vrf,protocol,prefix,admin_distance,metric,next_hop,interface\n");
        var run = await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store");
        Assert.Equal(1, run.Code);
        Assert.Contains("orphan routes.csv", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_is_refused_in_CI()
    {
        using var folder = Scenario();
        Environment.SetEnvironmentVariable("CI", "true");
        AssertProblem(await CliRun.OfAsync("golden", "accept", folder.At("traces", "s"), "--no-store"), 2, "accepted by people");
    }

    [Fact]
    public async Task A_violation_is_exit_1()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("check", folder.Write("R1.log", "HSRP: Fa0/0 Grp 1 Init -> Active\n"), "--no-store");
        Assert.Equal(1, run.Code);
        Assert.Contains("HSRP-001-1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_inconclusive_and_exit_3()
    {
        using var folder = new ThrowAwayFolder();
        Assert.Equal(3, (await CliRun.OfAsync("check", folder.Write("R1.log", "Lorem ipsum\ndolor sit amet\n"), "--no-store")).Code);
    }

    [Theory]
    [InlineData("violation", 0)]
    [InlineData("warning", 1)]
    [InlineData("inconclusive", 1)]
    public async Task The_least_severity_that_fails_can_be_chosen(string failOn, int code) =>
        Assert.Equal(code, (await CliRun.OfAsync("check", Repository.At("traces", "cisco-17826"), "--no-store", "--fail-on", failOn)).Code);

    [Fact]
    public async Task A_device_is_named_on_the_command_line()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("check", "EDGE-7=" + folder.Write("a.log", Log), "--no-store", "--format", "json");
        Assert.Contains("\"device\": \"EDGE-7\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_writes_a_file_per_table()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("parse", Repository.At("traces", "cisco-17826", "after-failover", "7204VXR-2.show.txt"), "--out", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Equal(["hsrp.csv", "ipsec_sas.csv", "isakmp_sas.csv", "routes.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parse_with_a_command_takes_an_empty_input_as_an_empty_table()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("r1.txt", ""), "--command", "sh ip ro", "--table", "routes");
        Assert.Equal((0, "device,vrf,protocol,prefix,admin_distance,metric,next_hop,interface\n"), (run.Code, run.Output));
    }

    [Fact]
    public async Task Every_verb_shows_a_real_example()
    {
        foreach (var verb in new[] { "check", "parse", "ingest", "audit", "state", "explain", "table", "coverage", "share" })
        {
            Assert.Contains("Example: conformance " + verb, (await CliRun.OfAsync(verb, "--help")).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_golden_with_the_columns_of_another_version_can_be_accepted_anew()
    {
        using var folder = await AcceptedAsync();
        var golden = Directory.EnumerateFiles(folder.At("golden", "s"), "transitions.csv", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(golden, "device,protocol\n");
        AssertProblem(await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store"), 2, "accept what was received");
        Assert.Equal(0, (await CliRun.OfAsync("golden", "accept", folder.At("traces", "s"), "--no-store")).Code);
        Assert.Equal(0, (await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store")).Code);
    }

    [Fact]
    public async Task What_was_not_read_is_listed_by_kind_with_count_and_example()
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("r1.txt", "O E2 20.1.1.0/24 [110/20] via 10.1.1.1\nZzyzx frobnicated 7 wibbles\nZzyzx frobnicated 12 wibbles\nO E2 20.1.2.0/24 [110/x] via 10.1.1.1\n");
        var run = await CliRun.OfAsync("parse", folder.At("r1.txt"), "--command", "show ip route", "--unread");
        Assert.Contains($"      2 unrecognized  Zzyzx frobnicated # wibbles\n        {folder.At("r1.txt")}:2  Zzyzx frobnicated 7 wibbles", run.Output, StringComparison.Ordinal);
        Assert.Contains($"      1 malformed     O E# <address> [#/x] via <address>\n        {folder.At("r1.txt")}:4:23  ", run.Output, StringComparison.Ordinal);
    }

    private static ThrowAwayFolder Scenario()
    {
        var folder = new ThrowAwayFolder();
        folder.Write("traces/s/a.log", Log);
        folder.Write("traces/s/scenario.md", "| file | device | phase | kind |\n| --- | --- | --- | --- |\n| a.log | R1 | x | debug |\n");
        return folder;
    }

    private static async Task<ThrowAwayFolder> AcceptedAsync()
    {
        var folder = Scenario();
        Assert.Equal(0, (await CliRun.OfAsync("golden", "accept", folder.At("traces", "s"), "--no-store")).Code);
        Assert.Equal(0, (await CliRun.OfAsync("check", folder.At("traces", "s"), "--no-store")).Code);
        return folder;
    }

    private static void AssertProblem(CliRun run, int code, string sentence)
    {
        Assert.Equal(code, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(run.Output);
    }
}
