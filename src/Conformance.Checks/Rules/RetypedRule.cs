using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Lines that a person typed or shortened are said, because what they state is no evidence.</summary>
public sealed class RetypedRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<RetypedLinesFound>().Select(lines => new Finding
    {
        Code = "READ-014",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(lines.Device, "", ""),
        Message = Messages.Retyped(lines),
        Cause = Causes.EditedLine,
        So = Messages.RetypedDecides,
        Evidence = lines.Evidence,
    });
}
