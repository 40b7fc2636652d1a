using Conformance.Checks.Findings;
using Conformance.Checks.Waivers;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Which kinds of findings the shipped traces produce.</summary>
public class FindingTraceTests
{
    /// <summary>Code by code, the scenarios that produce it: with their waivers, where they have some.</summary>
    private static ILookup<string, string> Traces { get; } = ScenarioTests.Names.SelectMany(scenario => CodesOf(scenario).Distinct().Select(code => (Code: code, Scenario: scenario))).ToLookup(found => found.Code, found => found.Scenario);

    [Fact]
    public void Every_finding_code_has_a_trace_that_produces_it() => Assert.All(FindingCatalog.All, code => Assert.NotEmpty(Traces[code.Code]));

    [Theory]
    [MemberData(nameof(ScenarioTests.Scenarios), MemberType = typeof(ScenarioTests))]
    public void Every_scenario_produces_a_finding_or_a_failover(string scenario)
    {
        using var input = CaptureInput.Find([Repository.At("traces", scenario)]);
        Assert.True(Traces.Any(code => code.Contains(scenario)) || RunPipeline.Run(input.Scenario).Failovers.Count > 0);
    }

    [Fact]
    public async Task No_secret_of_a_trace_reaches_an_output()
    {
        foreach (var scenario in ScenarioTests.Names)
        {
            foreach (var format in new[] { "text", "json", "sarif", "markdown", "csv" })
            {
                var run = await CliRun.OfAsync("check", Repository.At("traces", scenario), "--no-store", "--format", format);
                Assert.DoesNotContain("FAKE-", run.Output, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> CodesOf(string scenario)
    {
        var folder = Repository.At("traces", scenario);
        var waivers = Path.Combine(folder, "waivers.csv");
        var found = RunPipeline.Run(Scenario.Read(folder)).Findings;
        return WaiverReview.Of(found, File.Exists(waivers) ? WaiverFile.Read(waivers) : [], DateOnly.FromDateTime(DateTime.UtcNow)).Select(finding => finding.Code);
    }
}
