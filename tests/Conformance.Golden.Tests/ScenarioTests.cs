using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Every shipped scenario against its goldens, in memory.</summary>
public class ScenarioTests
{
    /// <summary>The scenarios.</summary>
    public static IEnumerable<string> Names => Folders("traces");

    public static TheoryData<string> Scenarios => [.. Names];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_equals_its_goldens(string scenario)
    {
        using var input = CaptureInput.Find([Repository.At("traces", scenario)]);
        var run = RunPipeline.Run(input.Scenario);
        var unequal = new GoldenFolder(Repository.At("golden", scenario)).Compare(run.Tables).Where(result => result.Status != GoldenStatus.Equal);
        Assert.Empty(unequal.Select(result => $"{result.Status} {result.Name}: {string.Join("; ", result.Differences)}"));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_account_of_lines_adds_up_to_the_lines_of_the_files(string scenario)
    {
        using var input = CaptureInput.Find([Repository.At("traces", scenario)]);
        var read = input.Scenario;
        var run = RunPipeline.Run(read);
        Assert.Equal(read.Files.Sum(file => File.ReadAllLines(file.Path).Length), run.Lines.Total);
        Assert.Equal(run.Lines.Total, Enum.GetValues<LineSupport>().Sum(support => run.Lines[support]));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_scenario_read_twice_gives_the_same_facts(string scenario)
    {
        using var input = CaptureInput.Find([Repository.At("traces", scenario)]);
        var read = input.Scenario;
        var (first, second) = (RunPipeline.Run(read), RunPipeline.Run(read));
        Assert.Equal(first.Run, second.Run);
        Assert.Equal(first.Facts[^1], second.Facts[^1]);
    }

    [Fact]
    public void Every_golden_folder_has_a_scenario() =>
        Assert.Equal(
            Names.Concat(["coverage", "tables"]).Order(StringComparer.Ordinal),
            Folders("golden"));

    [Fact]
    public void Nothing_received_lies_in_the_repository() =>
        Assert.Empty(new[] { "golden", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.received.*", SearchOption.AllDirectories)));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_finding_code_is_explained(string scenario)
    {
        using var input = CaptureInput.Find([Repository.At("traces", scenario)]);
        Assert.All(RunPipeline.Run(input.Scenario).Findings, finding => Assert.NotNull(FindingCatalog.Find(finding.Code)));
    }

    private static IEnumerable<string> Folders(string under) =>
        Directory.GetDirectories(Repository.At(under)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);
}
