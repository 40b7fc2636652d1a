using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Lines that were not read are said, because what they state is not judged.</summary>
public sealed class UnreadRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<LinesUnread>().Select(lines => new Finding
    {
        Code = "READ-001",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Message = Messages.Unread(lines),
        Cause = Causes.UnknownForm,
        So = Messages.UnreadDecides,
        Evidence = lines.First,
    });
}
