using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Cli.Sharing;

/// <summary>Whether a copy is judged as its original: the same verdict, findings, account of lines, and as many facts of each kind.</summary>
internal static class CopyComparison
{
    /// <summary>The first difference as part of a sentence; null where there is none.</summary>
    public static string? FirstDifference(RunResult original, RunResult copy)
    {
        if (original.Verdict != copy.Verdict) return $"the verdict is {FindingRenderer.VerdictWord(copy.Verdict)} instead of {FindingRenderer.VerdictWord(original.Verdict)}";
        return Difference(original.Findings.Select(CodeOf), copy.Findings.Select(CodeOf), "findings ")
            ?? Difference(LinesOf(original), LinesOf(copy), "lines ")
            ?? Difference(original.Facts.Select(KindOf), copy.Facts.Select(KindOf), "facts ")
            ?? Difference(original.Devices.Select(_ => "devices"), copy.Devices.Select(_ => "devices"), "")
            ?? Difference(original.Failovers.Select(_ => "failovers"), copy.Failovers.Select(_ => "failovers"), "");
    }

    private static string? Difference(IEnumerable<string> original, IEnumerable<string> copy, string what)
    {
        var (had, has) = (Counts(original), Counts(copy));
        var first = had.Keys.Union(has.Keys).Order(StringComparer.Ordinal).FirstOrDefault(kind => had.GetValueOrDefault(kind) != has.GetValueOrDefault(kind));
        return first is null ? null : $"it has {has.GetValueOrDefault(first)} instead of {had.GetValueOrDefault(first)} {what}{first}";
    }

    private static Dictionary<string, int> Counts(IEnumerable<string> kinds) => kinds.CountBy(kind => kind).ToDictionary();

    private static string CodeOf(Finding finding) => $"{finding.Code} ({FindingRenderer.SeverityWord(finding.Severity)}, {finding.Entity.Protocol})";

    private static IEnumerable<string> LinesOf(RunResult run) =>
        Enum.GetValues<LineSupport>().SelectMany(support => Enumerable.Repeat(support.ToString().ToLowerInvariant(), (int)run.Lines[support]));

    /// <summary>Moves are compared with their states, other facts by their kind and protocol.</summary>
    private static string KindOf(RunEvent fact) => fact switch
    {
        Transitioned move => $"{move.Entity.Protocol} {move.From} -{move.Event}-> {move.To}",
        Inferred move => $"{move.Entity.Protocol} {move.From} ~> {move.To}",
        EntityEvent other => $"{other.GetType().Name} of {other.Entity.Protocol}",
        _ => fact.GetType().Name,
    };
}
