using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Output of a simulator says so: what it leaves out or orders otherwise is no fault of a router.</summary>
public sealed class SimulatorRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<SimulatorNoticed>().Select(FindingOf);

    private static Finding FindingOf(SimulatorNoticed output) => new()
    {
        Code = "READ-020",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(output.Device, "", ""),
        Message = Messages.Simulated(output),
        Cause = Causes.SimulatedText,
        So = Messages.SimulatorDecides,
        Evidence = output.Evidence,
    };
}
