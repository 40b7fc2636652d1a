using System.Text.Json;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Whose tables each device of a run is judged by, and how the report says so.</summary>
public class ProfileTests
{
    private const string Move = "HSRP: Gi0/1 Grp 1 Speak -> Standby\n";

    [Fact]
    public async Task Devices_of_one_run_have_profiles_of_their_own()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync(
            "check", folder.Write("R1.log", $"R1#show version\nIOS (tm) 7200 Software (C7200-A3JK9S-M), Version 12.3(7)T1, RELEASE SOFTWARE (fc2)\nR1#\n{Move}"),
            folder.Write("R2.cfg", "!\nversion 15.1\nhostname R2\n!\nend\n"), folder.Write("R3.log", Move), "--no-store");
        Assert.EndsWith($"profile ios-12.3 by {folder.Path}/R1.log:2 (12.3(7)T1)", LineOf(run, "R1"), StringComparison.Ordinal);
        Assert.EndsWith($"profile ios-15 by {folder.Path}/R2.cfg:2 (15.1)", LineOf(run, "R2"), StringComparison.Ordinal);
        Assert.EndsWith("profile ios (release not shown)", LineOf(run, "R3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_option_overrules_what_a_device_shows()
    {
        using var folder = new ThrowAwayFolder();
        var config = folder.Write("R2.cfg", "!\nversion 15.1\nhostname R2\n!\nend\n");
        Assert.EndsWith("profile ios-12.3 by --profile (12.3(7)T1)", LineOf(await CliRun.OfAsync("check", config, "--no-store", "--profile", "ios-12.3(7)T1"), "R2"), StringComparison.Ordinal);
        Assert.EndsWith("profile rfc2281 by --profile", LineOf(await CliRun.OfAsync("check", config, "--no-store", "--profile", "rfc2281"), "R2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_the_profile_with_the_line_that_tells_it()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync("check", folder.Write("R2.cfg", "!\nversion 15.1\nhostname R2\n!\nend\n"), folder.Write("R3.log", Move), "--no-store", "--format", "json");
        var devices = JsonDocument.Parse(run.Output).RootElement.GetProperty("devices").EnumerateArray().Select(device => device.GetProperty("profile")).ToList();
        var line = devices[0].GetProperty("evidence");
        Assert.Equal(
            ("ios-15", "15.1", $"{folder.Path}/R2.cfg", 2, "version 15.1"),
            (devices[0].GetProperty("name").GetString(), devices[0].GetProperty("release").GetString(), line.GetProperty("file").GetString(), line.GetProperty("line").GetInt32(), line.GetProperty("text").GetString()));
        Assert.Equal(("ios", "", false), (devices[1].GetProperty("name").GetString(), devices[1].GetProperty("release").GetString(), devices[1].TryGetProperty("evidence", out _)));
    }

    [Fact]
    public async Task A_release_that_a_restart_prints_above_the_first_prompt_is_that_of_the_router_whose_lines_they_are()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync(
            "check",
            folder.Write("console.log", $"*Mar  1 00:01:08.963: %SYS-5-RESTART: System restarted --\nCisco IOS Software, C5940 Software (C5940-ADVENTERPRISEK9-M), Version 15.1(2)GC2, RELEASE SOFTWARE (fc1)\nR1>en\n{Move}"),
            "--no-store");
        Assert.EndsWith($"profile ios-15 by {folder.Path}/console.log:2 (15.1(2)GC2)", LineOf(run, "R1"), StringComparison.Ordinal);
        Assert.DoesNotContain("  console ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_below_a_relayed_restart_is_that_of_the_host_that_restarted()
    {
        using var folder = new ThrowAwayFolder();
        var run = await CliRun.OfAsync(
            "check",
            folder.Write(
                "relay.log",
                "Nov 26 09:44:01 R2 23: Nov 26 09:44:01.300: %LINK-3-UPDOWN: Interface Vlan1, changed state to up\n"
                + "Nov 26 09:44:02 R1 24: Nov 26 09:44:02.300: %SYS-5-RESTART: System restarted --\n"
                + "Cisco IOS Software, C5940 Software (C5940-ADVENTERPRISEK9-M), Version 15.1(2)GC2, RELEASE SOFTWARE (fc1)\n"),
            "--no-store");
        Assert.EndsWith($"profile ios-15 by {folder.Path}/relay.log:3 (15.1(2)GC2)", LineOf(run, "R1"), StringComparison.Ordinal);
        Assert.DoesNotContain("  relay ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ios-12.3(7)T1", "rri (ios-12.3(7)T1)", "12.3(14)T and later;")]
    [InlineData("ios-15", "rri (ios-15)", "before 12.3(14)T;")]
    public async Task A_table_of_a_profile_lacks_the_rows_of_other_releases(string profile, string title, string absent)
    {
        var grid = (await CliRun.OfAsync("table", "rri", "--profile", profile)).Output;
        Assert.StartsWith(title, grid, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, grid, StringComparison.Ordinal);
    }

    private static string LineOf(CliRun run, string device) => run.Output.ReplaceLineEndings("\n").Split('\n').First(line => line.StartsWith($"  {device}", StringComparison.Ordinal));
}
