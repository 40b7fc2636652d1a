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
    /// <summary>Nothing can raise these today: lost lines explain whatever is printed of their protocols, or the table is known to be incomplete (ADR 11).</summary>
    private static readonly string[] NotRaisedToday = ["BFD-001", "IKE-001", "IKE-002", "IKE-020", "LINK-001", "LINK-002", "RRI-001", "SA-001", "SA-002"];

    /// <summary>These can be raised, and no trace shows it so far.</summary>
    private static readonly string[] NotShownSoFar = [];

    /// <summary>Code by code, the scenarios that produce it: with their waivers, where they have some.</summary>
    private static ILookup<string, string> Traces { get; } = ScenarioTests.Names.SelectMany(scenario => CodesOf(scenario).Distinct().Select(code => (Code: code, Scenario: scenario))).ToLookup(found => found.Code, found => found.Scenario);

    [Fact]
    public void Every_finding_code_has_a_trace_that_produces_it() =>
        Assert.Equal(
            NotRaisedToday.Concat(NotShownSoFar).Order(StringComparer.Ordinal),
            FindingCatalog.All.Select(code => code.Code).Where(code => !Traces.Contains(code)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_codes_that_nothing_can_raise_are_those_whose_example_gives_another() =>
        Assert.Equal(NotRaisedToday, FindingCatalog.All.Where(code => code.ExampleGives != code.Code).Select(code => code.Code).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ScenarioTests.Scenarios), MemberType = typeof(ScenarioTests))]
    public void Every_scenario_produces_a_finding(string scenario) => Assert.Contains(Traces, code => code.Contains(scenario));

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
