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

    /// <summary>Folds the facts.</summary>
    public RunFacts(IReadOnlyList<RunEvent> events)
    {
        Events = events;
        View = RunView.Of(events);
        failovers = new(() => FailoverAudit.Of(events, View.Failovers));
        phaseOfFile = events.OfType<RunStarted>().SelectMany(run => run.Files).DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Phase);
    }

    /// <summary>The facts, in order.</summary>
    public IReadOnlyList<RunEvent> Events { get; }

    /// <summary>Their folds.</summary>
    public RunView View { get; }

    /// <summary>The failovers, audited.</summary>
    public IReadOnlyList<FailoverReport> Failovers => failovers.Value;

    /// <summary>The phase that a line belongs to; blank where there is none.</summary>
    public string PhaseOf(Evidence evidence) => phaseOfFile.GetValueOrDefault(evidence.File, "");
}
