using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>The example of each code, checked as a capture of its own.</summary>
public class FindingExampleTests
{
    /// <summary>All but those of waivers, whose examples are no captures.</summary>
    public static TheoryData<string> Codes => [.. FindingCatalog.All.Select(code => code.Code).Where(code => !code.StartsWith("WAIVE", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_gives_its_code(string code)
    {
        using var folder = new ThrowAwayFolder();
        var found = FindingsOf(folder, FindingCatalog.Find(code)!.Example);
        Assert.Contains(code, found);
    }

    private static List<string> FindingsOf(ThrowAwayFolder folder, string example)
    {
        var parts = ("--- R1.log\n" + example).Split("--- ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2));
        using var input = CaptureInput.Find([.. parts.Select(part => folder.Write(part[0], part[1]))]);
        return [.. RunPipeline.Run(input.Scenario).Findings.Select(finding => finding.Code)];
    }
}
