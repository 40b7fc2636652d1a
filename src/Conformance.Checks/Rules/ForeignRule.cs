using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Lines of another operating system are said, because what they state is not judged.</summary>
public sealed class ForeignRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<ForeignOutputFound>().Select(output => new Finding
    {
        Code = "READ-013",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(output.Device, "", ""),
        Message = Messages.Foreign(output),
        Cause = Causes.ForeignText,
        So = Messages.ForeignIsSetApart,
        Evidence = output.Evidence,
    });
}
