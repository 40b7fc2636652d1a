using Conformance.Checks.Audit;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Rules;

/// <summary>What rules judge: the facts of a run in order, and their folds.</summary>
public sealed class RunFacts
{
    private readonly Dictionary<string, string> phaseOfFile;
    private readonly Lazy<IReadOnlyList<FailoverReport>> failovers;
    private readonly ILookup<string, LogShownWhole> wholeLogs;

    /// <summary>Folds the facts.</summary>
    public RunFacts(IReadOnlyList<RunEvent> events)
    {
        Events = events;
        View = RunView.Of(events);
        wholeLogs = events.OfType<LogShownWhole>().ToLookup(log => log.Device);
        failovers = new(() => FailoverAudit.Of(events, View.Failovers));
        phaseOfFile = events.OfType<RunStarted>().SelectMany(run => run.Files).DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Phase);
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<RunEvent> Events { get; }

    /// <summary>Their folds.</summary>
    public RunView View { get; }

    /// <summary>The failovers, audited.</summary>
    public IReadOnlyList<FailoverReport> Failovers => failovers.Value;

    /// <summary>Whether a line contradicts the one before it: its number says that none is missing between the two, and the device counted no loss.</summary>
    public bool IsContradiction(GapFound gap) =>
        gap.Contradicts is not null && wholeLogs[gap.Entity.Device].Any(log => gap.Evidence.All(line => IsWithin(log, line)));

    /// <summary>The phase that a line belongs to; blank where there is none.</summary>
    public string PhaseOf(Evidence evidence) => phaseOfFile.GetValueOrDefault(evidence.File, "");

    private static bool IsWithin(LogShownWhole log, Evidence line) => line.File == log.Evidence.File && line.Line > log.Evidence.Line && line.EndLine <= log.LastLine;
}
