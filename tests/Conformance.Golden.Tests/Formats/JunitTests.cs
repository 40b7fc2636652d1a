using System.Globalization;
using System.Xml.Linq;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>JUnit's XML: what the schemas of Ant (Windy Road) and Jenkins (junit-10) demand, and what our suites mean.</summary>
public class JunitTests
{
    private static readonly string[] Required = ["name", "package", "id", "timestamp", "hostname", "tests", "failures", "errors", "skipped", "time"];

    [Fact]
    public async Task Suites_and_cases_have_the_form_that_both_schemas_demand()
    {
        var suites = await SuitesAsync();
        Assert.Equal(Enumerable.Range(0, suites.Count), suites.Select(suite => (int)suite.Attribute("id")!));
        Assert.All(suites, suite =>
        {
            Assert.Equal(Required, suite.Attributes().Select(attribute => attribute.Name.LocalName));
            Assert.True(DateTime.TryParseExact((string)suite.Attribute("timestamp")!, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            Assert.Equal(["properties", "testcase", "system-out", "system-err"], suite.Elements().Select(element => element.Name.LocalName).Distinct());
            Assert.Equal((Count(suite, "testcase"), Count(suite, "failure"), Count(suite, "skipped"), 0), ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!, (int)suite.Attribute("skipped")!, (int)suite.Attribute("errors")!));
        });
        Assert.All(suites.Elements("testcase"), test =>
        {
            Assert.Equal(["name", "classname", "time"], test.Attributes().Select(attribute => attribute.Name.LocalName));
            Assert.True(test.Elements().Count() <= 1);
            Assert.All(test.Elements("failure"), failure => Assert.NotEmpty((string)failure.Attribute("type")!));
        });
        Assert.Equal(suites.Elements("testcase").Count(), suites.Elements("testcase").Select(test => ((string?)test.Attribute("classname"), (string?)test.Attribute("name"))).Distinct().Count());
    }

    [Theory]
    [InlineData("R1.hsrp", "GigabitEthernet0/1:1: HSRP group moves as its table allows (HSRP-001)", "failure", "R1 GigabitEthernet0/1:1 went Listen -> Standby, which no row allows")]
    [InlineData("R1.hsrp", "GigabitEthernet0/2:2: No line is missing between two states (LOSS-001)", "skipped", "R1 GigabitEthernet0/2:2: it was Listen and is now seen in Speak; lost at least: Listen c -> Speak")]
    [InlineData("R1.hsrp", "GigabitEthernet0/2:2: HSRP group moves as its table allows (HSRP-001)", "", "")]
    [InlineData("R1", "The clock runs on (TIME-004)", "", "")]
    [InlineData("run", "Every line was read (READ-001)", "skipped", "1 line was not read, the first at ")]
    public async Task A_case_is_a_property_of_an_entity_a_device_or_the_run(string group, string name, string outcome, string message)
    {
        var test = Assert.Single((await SuitesAsync()).Elements("testcase"), test => (string?)test.Attribute("classname") == group && (string?)test.Attribute("name") == name);
        Assert.Equal(outcome, test.Elements().SingleOrDefault()?.Name.LocalName ?? "");
        Assert.StartsWith(message, (string?)test.Elements().SingleOrDefault()?.Attribute("message") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_was_found_stands_in_full_in_the_output_of_its_suite()
    {
        var suites = await SuitesAsync();
        Assert.Contains("  allowed   b -> Init", Output(suites, "R1"), StringComparison.Ordinal);
        Assert.Contains("Zzyzx \uFFFD frobnicated <7> wibbles", Output(suites, "run"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_accepted_is_a_case_that_passes_and_is_still_told()
    {
        using var check = new FormattedCheck();
        var suites = Suites(await check.InAsync("junit", "--waive", check.Waive("HSRP-001,R1,known and harmless,")));
        Assert.Empty(suites.Descendants("failure"));
        Assert.Contains("accepted  known and harmless", Output(suites, "R1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_golden_is_a_case() =>
        Assert.Equal(13, Suites(await CliRun.OfAsync("check", Repository.At("traces", "cisco-17826"), "--no-store", "--format", "junit")).Elements("testcase").Count(test => (string?)test.Attribute("classname") == "goldens"));

    private static async Task<List<XElement>> SuitesAsync()
    {
        using var check = new FormattedCheck();
        return Suites(await check.InAsync("junit"));
    }

    private static List<XElement> Suites(CliRun run) => [.. XDocument.Parse(run.Output).Root!.Elements("testsuite")];

    private static int Count(XElement suite, string name) => suite.Descendants(name).Count();

    private static string Output(IEnumerable<XElement> suites, string name) => (string)suites.Single(suite => (string?)suite.Attribute("name") == name).Element("system-out")!;
}
