using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;

namespace Conformance.Cli.Output;

/// <summary>SARIF 2.1.0: the catalog as rules, a result per finding at its line, the evidence as related locations, accepted findings as suppressed.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class SarifReport(TextWriter output) : ICheckFormat
{
    private const string Fingerprint = "conformanceFinding/v1";
    private static readonly SarifRule[] Rules = [.. FindingCatalog.All.Select(RuleOf)];

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        var path = new EvidencePath(result.Run.Scenario);
        var prints = new Dictionary<string, int>();
        var run = new SarifRun(new(new("Conformance", VersionOfTool, Rules)), [.. result.Findings.Select(finding => ResultOf(finding, path, prints))]);
        output.WriteLine(JsonSerializer.Serialize(new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [run]), JsonReport.Format));
    }

    private static string VersionOfTool => typeof(SarifReport).Assembly.GetName().Version!.ToString(fieldCount: 3);

    private static SarifRule RuleOf(FindingCode code) => new(code.Code, new(code.Title), new(code.Meaning), new($"{code.Raised}\n\nWhat decides: {code.Decides}"));

    private static SarifResult ResultOf(Finding finding, EvidencePath path, Dictionary<string, int> prints) => new(
        finding.Code,
        Array.FindIndex(Rules, rule => rule.Id == finding.Code),
        finding.Severity switch { Severity.Violation => "error", Severity.Warning => "warning", _ => "note" },
        new(finding.So.Length > 0 ? $"{finding.Message}\n{finding.So}" : finding.Message),
        [.. finding.Evidence.Take(1).Select(line => LocationOf(line, path, null) with { LogicalLocations = LogicalOf(finding.Entity) })],
        [.. finding.Evidence.Skip(1).Select((line, number) => LocationOf(line, path, number + 1))],
        new Dictionary<string, string> { [Fingerprint] = PrintOf(finding, prints) },
        finding.Counts ? [] : [new("external", finding.Waived)]);

    private static SarifLocation LocationOf(Evidence line, EvidencePath path, int? id) =>
        new(id, new(new(path.UriOf(line.File)), new(path.LineOf(line.File, line.Line), path.LineOf(line.File, line.EndLine), new(line.Text))));

    private static SarifLogicalLocation[]? LogicalOf(EntityKey entity) => entity.Device.Length == 0 ? null : [new(entity.Protocol.Length > 0 ? entity.ToString() : entity.Device)];

    /// <summary>
    /// What makes a finding the same in two captures: its kind, its entity and the text of its line, not its place, since captures grow. Equal ones are
    /// numbered in their order.
    /// </summary>
    private static string PrintOf(Finding finding, Dictionary<string, int> prints)
    {
        var identity = $"{finding.Code}\n{finding.Entity}\n{(finding.Evidence.Count > 0 ? finding.Evidence[0].Text : finding.Message)}";
        var number = prints[identity] = prints.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{identity}\n{number}"))));
    }
}
