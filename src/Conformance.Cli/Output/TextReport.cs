using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Cli.Pipeline;
using Conformance.Replay.Journal;
using Spectre.Console;

namespace Conformance.Cli.Output;

/// <summary>A run on one screen: devices and lines, a line per machine, the failovers in words, goldens, findings, verdict.</summary>
/// <param name="console">Where it is written.</param>
internal sealed class TextReport(IAnsiConsole console) : ICheckFormat
{
    /// <summary>Differences of one golden that are shown.</summary>
    private const int MostDifferences = 10;

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        WriteDevices(result.Run);
        WriteMachines(result.Run);
        WriteFailovers(result.Run.Failovers, result.Run.View.Failovers.Unpaired.Count);
        WriteGoldens(result.Goldens);
        WriteFindings(result.Findings);
        WriteVerdict(result);
    }

    private static string Style(string text, string style) => $"[{style}]{Markup.Escape(text)}[/]";

    private void Line(string text) => console.MarkupLine(text);

    private void Title(string text) => Line(Style(text, "bold"));

    private void WriteDevices(RunResult run)
    {
        Title($"{run.Scenario.Name}: {CheckResult.Counted(run.Devices.Count, "device")}, {CheckResult.Counted(run.Scenario.Files.Count, "file")}");
        var width = run.Devices.Select(device => device.Name.Length).DefaultIfEmpty().Max();
        foreach (var device in run.Devices)
        {
            var alias = device.Aliases.Count > 0 ? $"  also named {string.Join(", ", device.Aliases)}" : "";
            Line($"  {Markup.Escape($"{device.Name.PadRight(width)}  {device.Os,-8}  {CheckResult.Counted(device.Files.Count, "file")}{alias}  profile {ProfileText.Of(run, device.Name)}")}");
        }

        foreach (var file in run.Scenario.Files.Where(file => file.Export is not null)) Line(Markup.Escape($"  {ExportText.Of(file)}"));
        Line(Markup.Escape($"  {LineAccountText.Of(run.Lines)}"));
    }

    private void WriteMachines(RunResult run)
    {
        Title("machines (~> inferred)");
        var machines = run.View.Entities.Entities.Values.Select(entity => (entity.Entity, Path: MachinePath.Of(entity)))
            .Concat(run.History.OfType<RowsCounted>().Select(counted => (counted.Entity, Path: Markup.Escape(CountedText.Of(counted)))))
            .OrderBy(machine => machine.Entity.Device, StringComparer.Ordinal)
            .ThenBy(machine => machine.Entity.Protocol, StringComparer.Ordinal).ThenBy(machine => machine.Entity.Instance, StringComparer.Ordinal).ToList();
        var device = machines.Select(machine => machine.Entity.Device.Length).DefaultIfEmpty().Max();
        var protocol = machines.Select(machine => machine.Entity.Protocol.Length).DefaultIfEmpty().Max();
        var instance = machines.Select(machine => machine.Entity.Instance.Length).DefaultIfEmpty().Max();
        foreach (var (entity, path) in machines)
        {
            Line($"  {Markup.Escape($"{entity.Device.PadRight(device)}  {entity.Protocol.PadRight(protocol)}  {entity.Instance.PadRight(instance)}")}  {path}");
        }
    }

    private void WriteFailovers(IReadOnlyList<FailoverReport> failovers, int unpaired)
    {
        Title((failovers.Count == 0 ? "failovers: none" : "failovers") + (unpaired > 0 ? $" known; of {CheckResult.Counted(unpaired, "interface")} they cannot be told, see the findings" : ""));
        foreach (var report in failovers)
        {
            Line($"  {Style($"{report.Failover.Id}  {report.Failover.From} -> {report.Failover.To}", "bold")}  {Markup.Escape(FailoverText.OutageWords(report))}");
            Line(Markup.Escape($"    {"cause",-10}{report.Cause}"));
            foreach (var phase in report.Phases)
            {
                var place = phase.Evidence.Count > 0 ? $"  [{phase.Evidence[0].File}:{phase.Evidence[0].Line}]" : "";
                Line(Markup.Escape($"    {phase.Name,-10}{(phase.Start.Length > 0 ? phase.Start + " " : "")}{phase.Words}{place}"));
            }
        }
    }

    private void WriteGoldens(GoldenComparison goldens)
    {
        Title($"goldens: {goldens.Summary}");
        foreach (var result in goldens.Results.Where(result => result.Status != GoldenStatus.Equal))
        {
            Line($"  {Style(JsonReport.StatusWord(result.Status), "red")} {Markup.Escape(result.Name)}");
            foreach (var difference in result.Differences.Take(MostDifferences)) Line(Markup.Escape($"    {difference}"));
            if (result.Differences.Count > MostDifferences) Line(Markup.Escape($"    and {result.Differences.Count - MostDifferences} more: `golden diff` shows all"));
        }
    }

    private void WriteFindings(IReadOnlyList<Finding> findings)
    {
        Title(findings.Count == 0 ? "findings: none" : "findings");
        foreach (var finding in findings)
        {
            var lines = FindingRenderer.Brief(finding).ToList();
            Line($"  {Style(lines[0], StyleOf(finding.Severity))}");
            foreach (var more in lines.Skip(1)) Line(Markup.Escape($"  {more}"));
        }
    }

    private void WriteVerdict(CheckResult result)
    {
        var style = result.Verdict switch { Verdict.Conforms => "bold green", Verdict.Violates => "bold red", _ => "bold yellow" };
        Line(Style($"verdict: {FindingRenderer.VerdictWord(result.Verdict)}", style) + Markup.Escape($" ({result.Summary}); {result.Recorded}"));
    }

    private static string StyleOf(Severity severity) => severity switch
    {
        Severity.Violation => "red",
        Severity.Warning => "yellow",
        _ => "default",
    };
}
