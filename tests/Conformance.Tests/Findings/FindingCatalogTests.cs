using Conformance.Checks.Findings;
using Conformance.Cli.Verbs;
using Xunit;

namespace Conformance.Tests.Findings;

/// <summary>What `explain` tells of each kind of finding.</summary>
public class FindingCatalogTests
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
    public void No_code_and_no_property_of_one_subject_stands_twice()
    {
        Assert.Equal(FindingCatalog.All.Count, FindingCatalog.All.Select(code => code.Code).Distinct().Count());
        Assert.Equal(FindingCatalog.All.Count, FindingCatalog.All.Select(code => code.Property).Distinct().Count());
    }
}
