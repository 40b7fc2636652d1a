using System.Text.Json;
using Conformance.Checks.Findings;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>SARIF 2.1.0 (OASIS): the properties that the specification requires where we use them, and that they lead to the right lines.</summary>
public class SarifTests
{
    [Fact]
    public async Task The_log_names_its_version_and_a_rule_for_every_code()
    {
        using var check = new FormattedCheck();
        var log = Log(await check.InAsync("sarif"));
        Assert.Equal(("2.1.0", "https://json.schemastore.org/sarif-2.1.0.json"), (log.GetProperty("version").GetString(), log.GetProperty("$schema").GetString()));
        var driver = RunOf(log).GetProperty("tool").GetProperty("driver");
        Assert.Equal("Conformance", driver.GetProperty("name").GetString());
        Assert.Equal(FindingCatalog.All.Select(code => code.Code), driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(driver.GetProperty("rules").EnumerateArray(), rule => Assert.All(
            new[] { "shortDescription", "fullDescription", "help" }, part => Assert.NotEmpty(rule.GetProperty(part).GetProperty("text").GetString()!)));
    }

    [Theory]
    [InlineData("a capture with everything")]
    [InlineData("traces")]
    public async Task A_result_names_its_rule_its_level_and_the_lines_that_prove_it(string capture)
    {
        using var check = new FormattedCheck();
        var log = Log(capture == "traces" ? await CliRun.OfAsync("check", Repository.At("traces", "cisco-17826"), "--no-store", "--format", "sarif") : await check.InAsync("sarif"));
        var rules = RunOf(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(Results(log), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.All(result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()), AssertIsItsLines);
            var related = result.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("id").GetInt32()).ToList();
            Assert.Equal(Enumerable.Range(1, related.Count), related);
        });
        Assert.Equal(Results(log).Count, Results(log).Select(FingerprintOf).Distinct().Count());
    }

    [Fact]
    public async Task A_fingerprint_stays_when_lines_are_added_above()
    {
        using var check = new FormattedCheck();
        using var grown = new FormattedCheck("\n\n\n");
        var (before, after) = (Log(await check.InAsync("sarif")), Log(await grown.InAsync("sarif")));
        Assert.Equal(Results(before).Select(FingerprintOf), Results(after).Select(FingerprintOf));
        Assert.NotEqual(LineOf(Results(before)[0]), LineOf(Results(after)[0]));
    }

    [Fact]
    public async Task What_is_accepted_is_suppressed_with_its_reason()
    {
        using var check = new FormattedCheck();
        var log = Log(await check.InAsync("sarif", "--waive", check.Waive("HSRP-001,R1,known and harmless,")));
        var suppressed = Assert.Single(Results(log), result => result.GetProperty("suppressions").GetArrayLength() > 0);
        Assert.Equal(("HSRP-001", "external", "known and harmless"), (
            suppressed.GetProperty("ruleId").GetString(), suppressed.GetProperty("suppressions")[0].GetProperty("kind").GetString(), suppressed.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
    }

    private static void AssertIsItsLines(JsonElement location)
    {
        var physical = location.GetProperty("physicalLocation");
        var uri = physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.True(Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out var parsed) && !uri.Contains(' ', StringComparison.Ordinal));
        var lines = File.ReadAllLines(new Uri(new Uri(Environment.CurrentDirectory + "/"), parsed).LocalPath);
        var region = physical.GetProperty("region");
        var (first, last) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
        Assert.InRange(first, 1, last);
        Assert.InRange(last, first, lines.Length);
        Assert.Equal(lines[first - 1].Trim(), region.GetProperty("snippet").GetProperty("text").GetString()!.Split('\n')[0].Trim());
    }

    private static JsonElement Log(CliRun run) => JsonDocument.Parse(run.Output).RootElement;

    private static JsonElement RunOf(JsonElement log) => Assert.Single(log.GetProperty("runs").EnumerateArray());

    private static List<JsonElement> Results(JsonElement log) => [.. RunOf(log).GetProperty("results").EnumerateArray()];

    private static string? FingerprintOf(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("conformanceFinding/v1").GetString();

    private static int LineOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
}
