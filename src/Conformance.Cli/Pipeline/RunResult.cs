using Conformance.Checks.Audit;
using Conformance.Checks.Findings;
using Conformance.Checks.Golden;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Cli.Pipeline;

/// <summary>All that came of a run.</summary>
internal sealed record RunResult
{
    private IReadOnlyList<RunEvent>? facts;
    private IReadOnlyDictionary<string, ProfileChosen>? profiles;

    /// <summary>Tells the run's id, for which all files are read once more, when somebody asks for it.</summary>
    public required Lazy<string> Identity { private get; init; }

    /// <summary>The run's id.</summary>
    public string Run => Identity.Value;

    /// <summary>What was read.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The devices.</summary>
    public required IReadOnlyCollection<DeviceIdentity> Devices { get; init; }

    /// <summary>Whose tables the devices were judged by, as far as something tells it; all others by those of all releases.</summary>
    public IReadOnlyDictionary<string, ProfileChosen> Profiles => profiles ??= History.OfType<ProfileChosen>().ToDictionary(chosen => chosen.Device);

    /// <summary>How the lines were understood.</summary>
    public required LineAccount Lines { get; init; }

    /// <summary>The facts, in order, without the run's id and its end.</summary>
    public required IReadOnlyList<RunEvent> History { get; init; }

    /// <summary>The facts, in order, as they are recorded: the last one is the end of the run with its digest, which needs the text of all evidence.</summary>
    public IReadOnlyList<RunEvent> Facts => facts ??= AsRecorded();

    /// <summary>The fingerprints of its secrets by their numbers; none under a key that nobody keeps.</summary>
    public required IReadOnlyDictionary<int, string> Secrets { get; init; }

    /// <summary>Their folds.</summary>
    public required RunView View { get; init; }

    /// <summary>What the rules found.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The failovers, audited.</summary>
    public required IReadOnlyList<FailoverReport> Failovers { get; init; }

    /// <summary>Makes the tables when somebody asks for them: most runs have no goldens.</summary>
    public required Lazy<IReadOnlyList<NamedTable>> GoldenTables { private get; init; }

    /// <summary>The tables of the run, under the names of their goldens.</summary>
    public IReadOnlyList<NamedTable> Tables => GoldenTables.Value;

    /// <summary>Whether enough was read, and anything in it that can be judged.</summary>
    public required bool IsJudged { get; init; }

    /// <summary>The verdict, as it is recorded: by all findings, whoever has accepted them.</summary>
    public required Verdict Verdict { get; init; }

    private List<RunEvent> AsRecorded()
    {
        List<RunEvent> recorded = [.. History.Select(fact => fact is RunStarted started ? started with { Run = Run } : fact)];
        recorded.Add(new RunEnded(Run, FindingRenderer.VerdictWord(Verdict), recorded.Count, RunDigest.Of(recorded)) { Position = recorded.Count });
        return recorded;
    }
}
