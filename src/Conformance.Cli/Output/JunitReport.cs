using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;

namespace Conformance.Cli.Output;

/// <summary>
/// JUnit's XML as Ant's and Jenkins's schemas have it: a suite per device, a test case per entity and property. A violation is a failure; what is
/// inconclusive is skipped; all findings stand in full in the suite's output.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="clock">Tells the time of the report.</param>
internal sealed class JunitReport(TextWriter output, TimeProvider clock) : ICheckFormat
{
    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        var suites = PropertyCase.Of(result).GroupBy(property => property.Subject.Device)
            .Select(suite => (Name: suite.Key.Length > 0 ? suite.Key : "run", Cases: suite.Select(CaseOf).ToList(), Said: string.Join("\n\n", suite.SelectMany(property => property.Findings).Select(InFull))))
            .Append((Name: "goldens", Cases: [.. result.Goldens.Results.Select(CaseOf)], Said: result.Goldens.Skipped))
            .Where(suite => suite.Cases.Count > 0);
        var document = new XDocument(new XElement("testsuites", suites.Select((suite, number) => SuiteOf(result.Run.Scenario.Name, number, suite.Name, suite.Cases, suite.Said))));
        output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        output.WriteLine(document.ToString());
    }

    private XElement SuiteOf(string scenario, int number, string name, List<XElement> cases, string said) => new(
        "testsuite",
        new XAttribute("name", Text(name)),
        new XAttribute("package", Text(scenario)),
        new XAttribute("id", number),
        new XAttribute("timestamp", clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)),
        new XAttribute("hostname", "localhost"),
        new XAttribute("tests", cases.Count),
        new XAttribute("failures", cases.Count(test => test.Element("failure") is not null)),
        new XAttribute("errors", 0),
        new XAttribute("skipped", cases.Count(test => test.Element("skipped") is not null)),
        new XAttribute("time", 0),
        new XElement("properties"),
        cases,
        new XElement("system-out", Text(said)),
        new XElement("system-err"));

    private static XElement CaseOf(PropertyCase property)
    {
        var (subject, code) = (property.Subject, property.Property);
        var name = subject.Instance.Length > 0 ? $"{subject.Instance}: {code.Property} ({code.Code})" : $"{code.Property} ({code.Code})";
        var counting = property.Findings.Where(finding => finding.Counts).ToList();
        return Case(subject.Protocol.Length > 0 ? $"{subject.Device}.{subject.Protocol}" : subject.Device.Length > 0 ? subject.Device : "run", name, OutcomeOf(code, counting));
    }

    private static XElement? OutcomeOf(FindingCode code, List<Finding> counting)
    {
        if (counting.Count == 0) return null;
        var message = new XAttribute("message", Text(string.Join("; ", counting.Select(finding => finding.Message))));
        return counting.Exists(finding => finding.Severity == Severity.Violation)
            ? new("failure", message, new XAttribute("type", code.Code), Text(string.Join("\n\n", counting.Select(InFull))))
            : new("skipped", message);
    }

    private static XElement CaseOf(GoldenResult golden) => Case("goldens", golden.Name, golden.Status == GoldenStatus.Equal
        ? null
        : new("failure", new XAttribute("message", JsonReport.StatusWord(golden.Status)), new XAttribute("type", "golden"), Text(string.Join('\n', golden.Differences))));

    private static XElement Case(string group, string name, XElement? outcome) =>
        new("testcase", new XAttribute("name", Text(name)), new XAttribute("classname", Text(group)), new XAttribute("time", 0), outcome);

    private static string InFull(Finding finding) => string.Join('\n', FindingRenderer.Full(finding));

    /// <summary>Captures hold letters that XML cannot carry, not even escaped.</summary>
    private static string Text(string text) =>
        text.EnumerateRunes().Aggregate(new StringBuilder(text.Length), (kept, letter) => kept.Append(IsXml(letter) ? letter.ToString() : "\uFFFD")).ToString();

    private static bool IsXml(Rune letter) => letter.Value is 0x9 or 0xA or 0xD or (>= 0x20 and not 0xFFFE and not 0xFFFF);
}
