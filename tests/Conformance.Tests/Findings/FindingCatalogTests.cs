using System.Text.RegularExpressions;
using Conformance.Checks.Findings;
using Conformance.Cli.Verbs;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Findings;

/// <summary>What `explain` tells of each kind of finding.</summary>
public partial class FindingCatalogTests
{
    public static TheoryData<string> Codes => [.. FindingCatalog.All.Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_says_what_it_means_when_it_is_raised_what_decides_it_and_gives_an_example(string code)
    {
        var known = FindingCatalog.Find(code)!;
        Assert.All(new[] { known.Title, known.Property }, title => Assert.Matches("^[A-Z].*[^.]$", title));
        Assert.All(new[] { known.Meaning, known.Raised, known.Decides }, sentence => Assert.Matches("^[A-Z`].*[.]$", sentence));
        Assert.NotEmpty(known.Example);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_about_entities_that_there_are_devices_or_the_run(string code) =>
        Assert.All(FindingCatalog.Find(code)!.Subjects, subject => Assert.Contains(subject, TableChoice.All.Select(table => table.Name).Concat([FindingSubject.Entity, FindingSubject.Device, FindingSubject.Run])));

    [Fact]
    public void No_two_codes_state_the_same_property() => Assert.Equal(FindingCatalog.All.Count, FindingCatalog.All.Select(code => code.Property).Distinct().Count());

    [Fact]
    public void The_codes_of_the_catalog_are_those_that_rules_and_waivers_give()
    {
        var given = new[] { "Rules", "Findings/Catalog/WaiverCodes.cs" }.Select(part => Repository.At("src", "Conformance.Checks", part))
            .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories) : [path])
            .SelectMany(file => CodeText().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        Assert.Equal(FindingCatalog.All.Select(code => code.Code).Order(StringComparer.Ordinal), given.Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"([A-Z]+-[0-9]{3})\"")]
    private static partial Regex CodeText();
}
