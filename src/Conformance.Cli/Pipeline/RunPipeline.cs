using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Checks.Rules;
using Conformance.Checks.Tables;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Cli.Pipeline;

/// <summary>Read, frame, parse, correlate, replay, project, judge: a run from files to findings, without store and goldens.</summary>
internal static class RunPipeline
{
    /// <summary>Unread lines that are kept as evidence of the finding that names them.</summary>
    private const int UnreadShown = 5;

    /// <summary>Lines above it, in percent, that were not read leave nothing to be judged.</summary>
    public const double DefaultMaxUnread = 2;

    /// <summary>Runs over a scenario.</summary>
    /// <param name="scenario">The files.</param>
    /// <param name="maxUnread">The share of unread lines, in percent, above which the verdict is inconclusive.</param>
    /// <param name="key">The key of the secrets' fingerprints; null where the run is not recorded.</param>
    /// <param name="terms">What the user tells that no capture says; null for nothing.</param>
    public static RunResult Run(Scenario scenario, double maxUnread = DefaultMaxUnread, SecretKey? key = null, ReplayTerms? terms = null)
    {
        var identity = new Lazy<string>(() => RunIdentity.Of(scenario, terms));
        if (key is not null) _ = identity.Value; // What is recorded is what was there when the run began.
        var reader = new TraceReader(scenario.Files, key: key);
        var (directory, replayed, shown) = Replay(reader, terms ?? new());
        if (reader.Account.Total == 0) throw new UnreadableInputException($"{scenario.Files[0].Place} is empty; give a capture that has lines.");
        var facts = Compile(scenario, directory, reader, replayed, terms ?? new());
        var judged = new RunFacts(facts);
        var findings = RuleBook.Judge(judged);
        var failovers = judged.Failovers;
        var isJudged = IsJudged(reader.Account, facts, maxUnread);
        var result = new RunResult
        {
            Identity = identity,
            Scenario = scenario,
            Devices = directory.Devices,
            Lines = reader.Account,
            History = facts,
            Secrets = key is null ? new Dictionary<int, string>() : reader.Secrets,
            View = judged.View,
            Findings = findings,
            Failovers = failovers,
            GoldenTables = new(() => TablesOf(shown, facts, findings, failovers)),
            IsJudged = isJudged,
            Verdict = RunVerdict.Of(findings, isJudged),
        };
        if (key is not null) _ = result.Facts; // It is recorded, perhaps when the captures are gone.
        return result;
    }

    /// <summary>Reads and replays: logs alone in one pass, anything that routers showed in two, since that may tell whose logs are whose. The replay itself is let go.</summary>
    private static (DeviceDirectory Directory, IReadOnlyList<RunEvent> Facts, ShownTables Shown) Replay(TraceReader reader, ReplayTerms terms)
    {
        var pass = Begin(DeviceDirectory.OfLogs(), reader, terms);
        if (!reader.TryReadLogs(pass.Directory, pass.Sink))
        {
            pass = Begin(reader.Survey(), reader, terms);
            reader.Read(pass.Directory, pass.Sink);
        }

        pass.Sink.Complete();
        return (pass.Directory, LateMoves.Numbered(TimeOrder.Of(pass.Journal.Events)), pass.Shown);
    }

    private static (DeviceDirectory Directory, InMemoryJournal Journal, ShownTables Shown, ReplaySink Sink) Begin(DeviceDirectory directory, TraceReader reader, ReplayTerms terms)
    {
        var (journal, shown) = (new InMemoryJournal(), new ShownTables(directory.Owns));
        var replay = new RunReplay(journal, device => Known(device, directory, terms), reader);
        return (directory, journal, shown, new ReplaySink(replay, shown));
    }

    private static KnownDevice Known(string device, DeviceDirectory directory, ReplayTerms terms) => new(device)
    {
        Configuration = directory.ConfigurationOf(device),
        Profile = ProfileOf(device, directory, terms.Profile),
        Clock = terms.Clocks?.Of(device) ?? ClockSettings.None,
        Owns = address => directory.Owns(device, address),
        LogCounters = directory.LogCountersOf(device),
    };

    private static IReadOnlyList<IReadOnlyList<string>> Known(IReadOnlyList<IReadOnlyList<string>> peers, DeviceDirectory directory)
    {
        var unknown = peers.SelectMany(set => set).Except(directory.Devices.Select(device => device.Name)).FirstOrDefault();
        if (unknown is null) return peers;
        throw new UsageException($"--peers names {unknown}, which no capture is of; use the devices of the run: {string.Join(", ", directory.Devices.Select(device => device.Name))}.");
    }

    private static List<RunEvent> Compile(Scenario scenario, DeviceDirectory directory, TraceReader reader, IReadOnlyList<RunEvent> replayed, ReplayTerms terms)
    {
        List<RunEvent> facts =
        [
            new RunStarted(
                "",
                scenario.Name,
                [.. directory.Devices.Select(device => new RunDevice(device.Name, device.Aliases, device.Os, device.Files) { IsNameless = directory.IsNameless(device) })],
                [.. scenario.Files.Select(file => new RunFile(file.Name, file.Phase))]) { Peers = Known(terms.Peers, directory) },
            .. directory.Devices.Select(device => Chosen(device.Name, directory, reader, terms.Profile)).OfType<ProfileChosen>(),
            .. directory.Notes.Select(note => Identified(note, reader)),
            .. reader.ForeignLines.Select(note => new ForeignOutputFound(note.Device, note.System, note.Lines, [reader.EvidenceOf(note.First)])),
            .. reader.RetypedLines.Select(note => new RetypedLinesFound(note.Device, note.Lines, note.Printed, note.Meant, [reader.EvidenceOf(note.First)])),
            .. replayed,
        ];
        var unread = reader.Unread.Where(line => line.Support != LineSupport.Unsupported).ToList();
        if (unread.Count > 0) facts.Add(new LinesUnread((int)reader.Account.Unread, [.. unread.Take(UnreadShown).Select(line => reader.EvidenceOf(line.Span))]));
        for (var position = 0; position < facts.Count; position++) facts[position] = facts[position] with { Position = position };
        return facts;
    }

    /// <summary>The user's word overrules what captures show.</summary>
    private static Profile ProfileOf(string device, DeviceDirectory directory, Profile? told) => told ?? (directory.ReleaseOf(device) is { } shown ? Profile.Of(shown.Release) : Profile.Ios);

    private static ProfileChosen? Chosen(string device, DeviceDirectory directory, TraceReader text, Profile? told)
    {
        var shown = told is null ? directory.ReleaseOf(device) : null;
        if (told is null && shown is null) return null;
        var profile = ProfileOf(device, directory, told);
        return new(device, profile.Name, $"{profile.Release}", shown is null ? [] : [text.EvidenceOf(shown.Span)]);
    }

    private static OutputIdentified Identified(IdentityNote note, TraceReader text)
    {
        var proof = note.Reasons.SelectMany(reason => reason.Proof).Where(span => span != note.Span).Select(text.EvidenceOf).Distinct();
        return new(note.Device, note.Claimed, note.Kind == IdentityKind.RenamedDevice, [.. note.Reasons.Select(reason => reason.Words)], [text.EvidenceOf(note.Span), .. proof])
        {
            IsUnprompted = note.Kind == IdentityKind.Unprompted,
        };
    }

    /// <summary>Whether enough was read, and anything in it that can be judged. What a retyped line would have said is missing as much as what an unread one would; what a router's packets say of itself is no state.</summary>
    private static bool IsJudged(LineAccount lines, List<RunEvent> facts, double maxUnread)
    {
        var lost = lines.Unread + facts.OfType<RetypedLinesFound>().Sum(found => found.Lines);
        return facts.Exists(fact => fact is EntityEvent and not RouterAdvertised or RoutesCaptured or SasCaptured) && lost * 100.0 <= maxUnread * lines.Total;
    }

    private static List<NamedTable> TablesOf(ShownTables shown, List<RunEvent> facts, IReadOnlyList<Finding> findings, IReadOnlyList<FailoverReport> failovers) =>
    [
        .. shown.Golden.Select(table => new NamedTable(table.Phase.Length > 0 ? $"{table.Phase}/{table.Table.Schema.Name}.csv" : $"{table.Table.Schema.Name}.csv", table.Table)),
        new("transitions.csv", RunTables.Transitions(facts)),
        new("audit.csv", RunTables.Audit(failovers)),
        new("findings.csv", RunTables.Findings(findings)),
    ];
}
