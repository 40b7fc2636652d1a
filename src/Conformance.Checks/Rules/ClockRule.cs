using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>A clock that steps is not time running backwards: what lies across the step cannot be measured.</summary>
public sealed class ClockRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<ClockStepped>().GroupBy(step => (step.Device, step.Kind)).Select(steps => FindingOf([.. steps]));

    private static Finding FindingOf(IReadOnlyList<ClockStepped> steps) => new()
    {
        Code = "TIME-004",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(steps[0].Device, "", ""),
        Message = Messages.Stepped(steps),
        Given = Messages.BeforeStep(steps[0]),
        Cause = Causes.ClockStepped,
        So = Messages.StepDecides,
        Evidence = [.. steps.SelectMany(step => step.Evidence)],
    };
}
