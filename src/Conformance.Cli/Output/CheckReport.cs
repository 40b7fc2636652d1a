using System.Text.Json.Serialization;

namespace Conformance.Cli.Output;

/// <summary>The JSON of `check`, schema version 1: keys may be added, never changed.</summary>
internal sealed record CheckReport(
    int SchemaVersion,
    string Run,
    string Scenario,
    string Verdict,
    LinesReport Lines,
    int Inconclusive,
    IReadOnlyList<EntityReport> Entities,
    IReadOnlyList<DeviceReport> Devices,
    IReadOnlyList<TransitionReport> Transitions,
    IReadOnlyList<FindingReport> Findings,
    IReadOnlyList<SaReport> Sas,
    IReadOnlyList<RouteReport> Routes,
    IReadOnlyList<FailoverJson> Failovers,
    IReadOnlyList<GoldenReport> Goldens,
    IReadOnlyList<CountedReport> Counted,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<UntoldTakeoverReport>? UntoldTakeovers,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ExportReport>? Exports);

internal sealed record LinesReport(long Total, long Modelled, long Context, long Irrelevant, long Unsupported, long Malformed, long Unrecognized, long Reassembled);

internal sealed record EntityReport(string Device, string Protocol, string Instance, IReadOnlyList<string> States, string Outcome);

internal sealed record CountedReport(string Device, string Protocol, string Instance, IReadOnlyList<CountedRowReport> Rows);

internal sealed record CountedRowReport(string Event, string From, string To, int Lines, PlaceReport First, PlaceReport Last);

internal sealed record PlaceReport(string File, int Line);

internal sealed record DeviceReport(string Name, IReadOnlyList<string> Aliases, string Os, IReadOnlyList<string> Files, ProfileReport Profile);

internal sealed record ExportReport(string File, string Format, int Messages, bool NewestFirst);

internal sealed record ProfileReport(string Name, string Release, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EvidenceReport? Evidence);

internal sealed record TransitionReport(
    string Device, string Protocol, string Instance, int Seq, string Event, string From, string To, string Time, string File, int Line, bool Inferred,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? TimeInferred);

internal sealed record FindingReport(
    string Id, string Code, string Severity, string Verdict, string Device, string Protocol, string Instance, string File, int Line, int EndLine, string Clause,
    string Message, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Waived, CauseReport Cause, string Given,
    IReadOnlyList<string> Allowed, IReadOnlyList<string> Repairs, string So, IReadOnlyList<EvidenceReport> Evidence);

internal sealed record CauseReport(string Class, string Reason);

internal sealed record EvidenceReport(string File, int Line, string Text);

internal sealed record SaReport(string Device, string Change, string Direction, string Protocol, string Spi, string Local, string Remote, string Time, string File, int Line, bool Inferred);

internal sealed record RouteReport(
    string Device,
    string Change,
    string Prefix,
    [property: JsonPropertyName("next_hop")] string NextHop,
    string Vrf,
    string Origin,
    string Time,
    string File,
    int Line,
    bool Inferred);

internal sealed record FailoverJson(
    string Id,
    string Group,
    string From,
    string To,
    string Cause,
    string Start,
    string End,
    [property: JsonPropertyName("outage_ms")] IReadOnlyList<long>? OutageMs,
    IReadOnlyList<PhaseReport> Phases);

internal sealed record UntoldTakeoverReport(string Device, string Protocol, string Instance, string From, string To, string Event, string Time, string File, int Line, bool Inferred);

internal sealed record PhaseReport(string Name, string Start, string End, bool Inferred, string Words, IReadOnlyList<EvidenceReport> Evidence);

internal sealed record GoldenReport(string Name, string Status, IReadOnlyList<string> Differences);
