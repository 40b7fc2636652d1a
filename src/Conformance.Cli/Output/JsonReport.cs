using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Reading.Exports;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Cli.Output;

/// <summary>Writes a run as the JSON of the contract (Schema/check.v1.json).</summary>
/// <param name="output">Where it is written.</param>
internal sealed class JsonReport(TextWriter output) : ICheckFormat
{
    private const int SchemaVersion = 1;

    /// <summary>How all JSON is written.</summary>
    public static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public void Write(CheckResult result) => output.WriteLine(JsonSerializer.Serialize(Report(result.Run, result), Format));

    private static CheckReport Report(RunResult run, CheckResult result) => new(
        SchemaVersion,
        run.Run,
        run.Scenario.Name,
        FindingRenderer.VerdictWord(result.Verdict),
        new(run.Lines.Total, run.Lines[LineSupport.Modelled], run.Lines[LineSupport.Context], run.Lines[LineSupport.Irrelevant], run.Lines[LineSupport.Unsupported], run.Lines[LineSupport.Malformed], run.Lines[LineSupport.Unrecognized], run.Lines.Reassembled),
        result.Inconclusive,
        [.. run.View.Entities.Entities.Values.OrderBy(entity => entity.Entity.ToString(), StringComparer.Ordinal).Select(Entity)],
        [.. run.Devices.Select(device => new DeviceReport(device.Name, device.Aliases, device.Os, device.Files, OfProfile(run.Profiles.GetValueOrDefault(device.Name))))],
        [.. run.History.Select(Transition).OfType<TransitionReport>()],
        [.. result.Findings.Select(OfFinding)],
        [.. run.History.Select(Sa).OfType<SaReport>()],
        [.. run.History.Select(Route).OfType<RouteReport>()],
        [.. run.Failovers.Select(OfFailover)],
        [.. result.Goldens.Results.Select(golden => new GoldenReport(golden.Name, StatusWord(golden.Status), [.. golden.Differences.Select(difference => difference.ToString())]))],
        [.. run.History.OfType<RowsCounted>().Select(Counted)],
        run.View.Failovers.Untold is { Count: > 0 } untold ? [.. untold.Select(OfUntold)] : null,
        Exports(run.Scenario) is { Count: > 0 } exports ? exports : null);

    /// <summary>The status as the contract spells it.</summary>
    public static string StatusWord(GoldenStatus status) => status switch
    {
        GoldenStatus.Equal => "equal",
        GoldenStatus.Different => "different",
        GoldenStatus.Missing => "missing",
        _ => "orphan",
    };

    private static List<ExportReport> Exports(Scenario scenario) =>
        [.. scenario.Files.Select(file => file.Export is { } export ? new ExportReport(file.Name, Spelling<ExportFormat>.Of(export.Format), export.Records, export.IsNewestFirst) : null).OfType<ExportReport>()];

    private static ProfileReport OfProfile(ProfileChosen? chosen) =>
        chosen is null ? new(Profile.Ios.Name, "", null) : new(chosen.Profile, chosen.Release, chosen.Evidence is [var line] ? OfEvidence(line) : null);

    private static EntityReport Entity(EntityHistory entity) =>
        new(entity.Entity.Device, entity.Entity.Protocol, entity.Entity.Instance, entity.Possible, EntityOutcome.Of(entity));

    private static CountedReport Counted(RowsCounted counted) => new(
        counted.Entity.Device, counted.Entity.Protocol, counted.Entity.Instance,
        [.. counted.Rows.Select(row => new CountedRowReport(row.Event, row.From, row.To, row.Lines, new(row.First.File, row.First.Line), new(row.Last.File, row.Last.Line)))]);

    private static TransitionReport? Transition(RunEvent fact) => fact switch
    {
        Transitioned move => Transition(move, move.Seq, move.Event, move.From, move.To, isInferred: false),
        Inferred move => Transition(move, move.Seq, move.Event, move.From, move.To, isInferred: true),
        _ => null,
    };

    private static TransitionReport Transition(EntityEvent fact, int seq, string on, string from, string to, bool isInferred) =>
        new(fact.Entity.Device, fact.Entity.Protocol, fact.Entity.Instance, seq, on, from, to, fact.Time.ToString(), fact.Evidence[0].File, fact.Evidence[0].Line, isInferred,
            fact.Time.Inferred == TimeInference.None ? null : fact.Time.Inferred.ToString().ToLowerInvariant());

    private static FindingReport OfFinding(Finding finding) => new(
        finding.Id, finding.Code, FindingRenderer.SeverityWord(finding.Severity), FindingRenderer.VerdictWord(finding.Verdict), finding.Entity.Device, finding.Entity.Protocol,
        finding.Entity.Instance, finding.File, finding.Line, finding.EndLine, finding.Clause, finding.Message, finding.Counts ? null : finding.Waived,
        new(Spelling<CauseClass>.Of(finding.Cause.Class), finding.Cause.Reason), finding.Given, finding.Allowed, finding.Repairs, finding.So, [.. finding.Evidence.Select(OfEvidence)]);

    private static EvidenceReport OfEvidence(Evidence evidence) => new(evidence.File, evidence.Line, evidence.Text);

    private static SaReport? Sa(RunEvent fact) => fact switch
    {
        SaInstalled made => Sa(made, "created", made.Sa, made.IsInferred),
        SaDeleted gone => Sa(gone, "deleted", gone.Sa, gone.IsInferred),
        _ => null,
    };

    private static SaReport Sa(EntityEvent fact, string change, SaIdentity sa, bool isInferred) => new(
        fact.Entity.Device, change, Spelling<SaDirection>.Of(sa.Direction), Spelling<IpsecProtocol>.Of(sa.Protocol), string.Create(CultureInfo.InvariantCulture, $"0x{sa.Spi:X8}"),
        sa.Local, sa.Remote, fact.Time.ToString(), fact.Evidence[0].File, fact.Evidence[0].Line, isInferred);

    private static RouteReport? Route(RunEvent fact) => fact switch
    {
        RouteInstalled made => Route(made.Device, "added", made.Route, made.Time, made.Evidence[0], made.IsInferred),
        RouteWithdrawn gone => Route(gone.Device, "removed", gone.Route, gone.Time, gone.Evidence[0], gone.IsInferred),
        _ => null,
    };

    private static RouteReport Route(string device, string change, RouteIdentity route, DeviceTime time, Evidence line, bool isInferred) =>
        new(device, change, route.Prefix, route.NextHop, route.Vrf, route.Origin, time.ToString(), line.File, line.Line, isInferred);

    private static UntoldTakeoverReport OfUntold(RoleChange change) => new(
        change.Entity.Device, change.Entity.Protocol, change.Entity.Instance, change.From, change.To, change.Event, change.Time.ToString(), change.Evidence[0].File, change.Evidence[0].Line, change.IsInferred);

    /// <summary>The JSON of one failover.</summary>
    public static FailoverJson OfFailover(FailoverReport report) => new(
        report.Failover.Id, report.Failover.Group, report.Failover.From, report.Failover.To, report.Cause, report.Start, report.End,
        report.OutageMs is { } outage ? [outage.Shortest, outage.Longest] : null,
        [.. report.Phases.Select(phase => new PhaseReport(phase.Name, phase.Start, phase.End, phase.IsInferred, phase.Words, [.. phase.Evidence.Select(OfEvidence)]))]);
}
