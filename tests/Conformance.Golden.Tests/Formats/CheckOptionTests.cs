using Conformance.Cli.Output;
using Conformance.Testing;
using NJsonSchema;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>The options of `check` that decide what counts, and what no format may tell.</summary>
public class CheckOptionTests
{
    private const string Secret = "Tr0ub4dor-PSK";

    public static TheoryData<string> Formats => [.. CheckFormats.Names];

    [Theory]
    [InlineData("", "violation", 1)]
    [InlineData("HSRP-001,R1,known,", "violation", 0)]
    [InlineData("HSRP-001,R1,known,", "warning", 1)]
    [InlineData("HSRP-001,R1,known,\nIKE-010,R1,known,", "warning", 0)]
    [InlineData("HSRP-001,R1,known,\nIKE-010,R1,known,", "inconclusive", 1)]
    [InlineData("HSRP-001,R1,known,2020-01-01", "violation", 1)]
    public async Task What_is_accepted_does_not_count(string waivers, string failOn, int code)
    {
        using var check = new FormattedCheck();
        Assert.Equal(code, (await check.InAsync("text", "--waive", check.Waive(waivers), "--fail-on", failOn)).Code);
    }

    [Fact]
    public async Task The_text_and_the_JSON_tell_what_was_accepted_and_why()
    {
        using var check = new FormattedCheck();
        var waivers = check.Waive("HSRP-001,R1,known and harmless,\nSA-010,R1,gone,");
        var (text, json) = (await check.InAsync("text", "--waive", waivers), await check.InAsync("json", "--waive", waivers));
        Assert.Contains("accepted: known and harmless", text.Output, StringComparison.Ordinal);
        Assert.Contains("WAIVE-002-1 note      no finding is SA-010 at R1, as the waiver has it", text.Output, StringComparison.Ordinal);
        Assert.Contains("verdict: conforms (0 violations, 1 warning, 4 inconclusive, 1 accepted)", text.Output, StringComparison.Ordinal);
        Assert.Contains("\"waived\": \"known and harmless\"", json.Output, StringComparison.Ordinal);
        Assert.Empty((await JsonSchema.FromFileAsync(Repository.At("src", "Conformance.Cli", "Schema", "check.v1.json"))).Validate(json.Output));
    }

    [Fact]
    public async Task A_file_of_waivers_that_is_missing_or_damaged_is_named()
    {
        using var check = new FormattedCheck();
        var (missing, damaged) = (await check.InAsync("text", "--waive", "nosuch.csv"), await check.InAsync("text", "--waive", check.Waive("HSRP-001,R1,known,soon")));
        Assert.Equal((2, "nosuch.csv does not exist; name a file of waivers.\n"), (missing.Code, missing.Error));
        Assert.Equal(2, damaged.Code);
        Assert.Contains("waivers.csv:2 has the day 'soon'", damaged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_secret_stood_its_mark_is_told() => Assert.Contains("Zzyzx crypto isakmp key <secret:1> address 10.1.1.2", (await WithSecretsAsync("json")).Output, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task No_format_tells_a_secret(string format)
    {
        var run = await WithSecretsAsync(format);
        Assert.Contains("HSRP", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    private static async Task<CliRun> WithSecretsAsync(string format)
    {
        using var folder = new ThrowAwayFolder();
        folder.Write("R1.cfg", $"hostname R1\ncrypto isakmp key {Secret} address 10.1.1.2\ninterface GigabitEthernet0/1\n ip address 10.1.1.1 255.255.255.0\n standby 1 ip 10.1.1.254\n standby 1 authentication {Secret}\n");
        folder.Write("R1.log", $"R1(config)#crypto isakmp key {Secret} address 10.1.1.2\nZzyzx crypto isakmp key {Secret} address 10.1.1.2\nHSRP: Gi0/1 Grp 1 Listen -> Standby\n");
        return await CliRun.OfAsync("check", folder.At("R1.cfg"), folder.At("R1.log"), "--no-store", "--max-unread", "100", "--format", format);
    }
}
