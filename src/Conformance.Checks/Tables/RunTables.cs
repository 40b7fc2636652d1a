using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Tables;

/// <summary>Turns what a run found into tables.</summary>
public static class RunTables
{
    /// <summary>The transitions, printed and inferred.</summary>
    public static DataTable Transitions(IEnumerable<RunEvent> facts) => new(TableSchema.Transitions, facts.Select(Row).OfType<string[]>());

    /// <summary>The findings.</summary>
    public static DataTable Findings(IEnumerable<Finding> findings) => new(TableSchema.Findings, findings.Select(Row));

    /// <summary>The failovers, a row per phase.</summary>
    public static DataTable Audit(IEnumerable<FailoverReport> failovers) => new(TableSchema.Audit, failovers.SelectMany(Rows));

    private static string[]? Row(RunEvent fact) => fact switch
    {
        Transitioned move => Row(move, move.Seq, move.Event, move.From, move.To, isInferred: false),
        Inferred move => Row(move, move.Seq, move.Event, move.From, move.To, isInferred: true),
        _ => null,
    };

    private static string[] Row(EntityEvent fact, int seq, string on, string from, string to, bool isInferred) =>
    [
        fact.Entity.Device, fact.Entity.Protocol, fact.Entity.Instance, Cell.Of(seq), on, from, to, fact.Time.ToString(), fact.Evidence[0].File, Cell.Of(fact.Evidence[0].Line),
        Cell.Of(isInferred),
    ];

    private static string[] Row(Finding finding) =>
    [
        finding.Id, finding.Code, FindingRenderer.SeverityWord(finding.Severity), finding.Entity.Device, finding.Entity.Protocol, finding.Entity.Instance, finding.File,
        finding.Line > 0 ? Cell.Of(finding.Line) : "", finding.Clause, finding.Message,
    ];

    private static IEnumerable<string[]> Rows(FailoverReport report) => report.Phases.Select(phase => new[]
    {
        report.Failover.Id, report.Failover.Group, report.Failover.VirtualIp, report.Failover.From, report.Failover.To, report.Failover.Takeover.Event, report.Cause,
        Cell.Of(report.Failover.WasDual), Cell.Of(report.OutageMs?.Shortest), Cell.Of(report.OutageMs?.Longest), phase.Name, phase.Start, phase.End,
        phase.Evidence.Count > 0 ? phase.Evidence[0].File : "", phase.Evidence.Count > 0 ? Cell.Of(phase.Evidence[0].Line) : "",
    });
}
