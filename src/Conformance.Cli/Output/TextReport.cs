using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Cli.Pipeline;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using Spectre.Console;

namespace Conformance.Cli.Output;

/// <summary>
/// A run on one screen: devices and lines, a line per machine, the failovers in words, goldens, findings, verdict. Of many machines of one kind on a device, of many failovers and of many
/// findings of one code, the first and the last are told, and how many are between.
/// </summary>
/// <param name="writer">Where it is written.</param>
internal sealed class TextReport(MarkupWriter writer) : ICheckFormat
{
    /// <summary>Differences of one golden that are shown.</summary>
    private const int MostDifferences = 10;

    /// <summary>Machines, failovers or findings that are told at the beginning and at the end: more than a switch has groups or a hub has spokes that fail at once.</summary>
    private const int Told = 250;

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        WriteDevices(result.Run);
        WriteMachines(result.Run);
        WriteFailovers(result.Run.Failovers, result.Run.View.Failovers);
        WriteGoldens(result.Goldens);
        WriteFindings(result.Findings);
        WriteVerdict(result);
    }

    private static string Style(string text, string style) => $"[{style}]{Markup.Escape(text)}[/]";

    private void Line(string text) => writer.Line(text);

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
        var machines = run.View.Entities.Entities.Values.Select(entity => new { entity.Entity, Path = MachinePath.Of(entity) })
            .Concat(run.History.OfType<RowsCounted>().Select(counted => new { counted.Entity, Path = Markup.Escape(CountedText.Of(counted)) }))
            .OrderBy(machine => machine.Entity.Device, StringComparer.Ordinal)
            .ThenBy(machine => machine.Entity.Protocol, StringComparer.Ordinal).ThenBy(machine => machine.Entity.Instance, StringComparer.Ordinal).ToList();
        var device = machines.Select(machine => machine.Entity.Device.Length).DefaultIfEmpty().Max();
        var protocol = machines.Select(machine => machine.Entity.Protocol.Length).DefaultIfEmpty().Max();
        var instance = machines.Select(machine => machine.Entity.Instance.Length).DefaultIfEmpty().Max();
        foreach (var kind in machines.GroupBy(machine => new { machine.Entity.Device, machine.Entity.Protocol }))
        {
            var start = $"{kind.Key.Device.PadRight(device)}  {kind.Key.Protocol.PadRight(protocol)}";
            WriteSome([.. kind], machine => Line($"  {Markup.Escape($"{start}  {machine.Entity.Instance.PadRight(instance)}")}  {machine.Path}"), leftOut => Line(Markup.Escape($"  {start}  ... {leftOut} more ...")));
        }
    }

    private void WriteFailovers(IReadOnlyList<FailoverReport> failovers, FailoverTimeline timeline)
    {
        var unpaired = timeline.Unpaired.Count;
        var known = unpaired + timeline.Untold.Count > 0 ? " known" : "";
        Title($"failovers{(failovers.Count == 0 ? ": none" : "")}{known}{(unpaired > 0 ? $"; of {CheckResult.Counted(unpaired, "interface")} they cannot be told, see the findings" : "")}");
        WriteSome(failovers, WriteFailover, leftOut => Line($"  ... {CheckResult.Counted(leftOut, "more failover")} ..."));
        if (timeline.Untold.Count == 0) return;
        Title(FailoverText.UntoldTitle);
        WriteSome(timeline.Untold, untold => Line(Markup.Escape($"  {FailoverText.UntoldWords(untold)}")), leftOut => Line($"  ... {leftOut} more ..."));
    }

    private void WriteFailover(FailoverReport report)
    {
        Line($"  {Style($"{report.Failover.Id}  {report.Failover.From} -> {report.Failover.To}", "bold")}  {Markup.Escape(FailoverText.OutageWords(report))}");
        Line(Markup.Escape($"    {"cause",-10}{report.Cause}"));
        foreach (var phase in report.Phases)
        {
            var place = phase.Evidence.Count > 0 ? $"  [{phase.Evidence[0].File}:{phase.Evidence[0].Line}]" : "";
            Line(Markup.Escape($"    {phase.Name,-10}{(phase.Start.Length > 0 ? phase.Start + " " : "")}{phase.Words}{place}"));
        }
    }

    /// <summary>Writes what is told of a list, and in its place how many items are not.</summary>
    private static void WriteSome<T>(IReadOnlyList<T> items, Action<T> write, Action<int> writeLeftOut)
    {
        var list = new LongList(items.Count, Told);
        for (var index = 0; index < items.Count; index++)
        {
            if (list.LeavesOutFrom(index)) writeLeftOut(list.LeftOut);
            if (list.Tells(index)) write(items[index]);
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
        var ofCode = findings.GroupBy(finding => finding.Code).ToDictionary(same => same.Key, same => new LongList(same.Count(), Told), StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var index = before.GetValueOrDefault(finding.Code);
            before[finding.Code] = index + 1;
            if (ofCode[finding.Code].LeavesOutFrom(index)) Line($"  {finding.Code}: ... {ofCode[finding.Code].LeftOut} more ...");
            if (ofCode[finding.Code].Tells(index)) WriteFinding(finding);
        }
    }

    private void WriteFinding(Finding finding)
    {
        var lines = FindingRenderer.Brief(finding).ToList();
        Line($"  {Style(lines[0], StyleOf(finding.Severity))}");
        foreach (var more in lines.Skip(1)) Line(Markup.Escape($"  {more}"));
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
