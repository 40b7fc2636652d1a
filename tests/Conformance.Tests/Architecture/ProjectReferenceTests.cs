using System.Xml.Linq;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Architecture;

/// <summary>The direction of dependency, read from the project files.</summary>
public class ProjectReferenceTests
{
    public static TheoryData<string, string> Allowed => new()
    {
        { "Conformance.Protocols", "" },
        { "Conformance.Dialects", "Conformance.Protocols" },
        { "Conformance.Replay", "Conformance.Protocols" },
        { "Conformance.Checks", "Conformance.Replay" },
        { "Conformance.Store", "Conformance.Replay" },
        { "Conformance.Cli", "Conformance.Checks Conformance.Dialects Conformance.Protocols Conformance.Replay Conformance.Store" },
    };

    public static TheoryData<string, string> Packages => new()
    {
        { "Conformance.Protocols", "Stateless" },
        { "Conformance.Dialects", "CsvHelper" },
        { "Conformance.Replay", "" },
        { "Conformance.Checks", "CsvHelper" },
        { "Conformance.Store", "DistributedLock.Core DistributedLock.Postgres Marten Npgsql" },
        { "Conformance.Cli", "Spectre.Console System.CommandLine" },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_project_references_exactly_what_the_architecture_says(string project, string references) =>
        Assert.Equal(references, Items(project, "ProjectReference", include => Path.GetFileNameWithoutExtension(include)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_project_uses_only_its_own_packages(string project, string packages) => Assert.Equal(packages, Items(project, "PackageReference", include => include));

    [Fact]
    public void Every_project_in_src_is_named_here() =>
        Assert.Equal(
            Directory.GetDirectories(Repository.At("src"), "Conformance.*").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Allowed.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Only_the_store_names_Marten_or_Npgsql()
    {
        var offenders = Directory.EnumerateFiles(Repository.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("Conformance.Store", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(path => File.ReadLines(path).Any(line => line.StartsWith("using Marten", StringComparison.Ordinal) || line.StartsWith("using Npgsql", StringComparison.Ordinal)));
        Assert.Empty(offenders);
    }

    private static string Items(string project, string item, Func<string, string> nameOf) =>
        string.Join(' ', XDocument.Load(Repository.At("src", project, project + ".csproj")).Descendants(item).Select(node => nameOf(node.Attribute("Include")!.Value)).Order(StringComparer.Ordinal));
}
