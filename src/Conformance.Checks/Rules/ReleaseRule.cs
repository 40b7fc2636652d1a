using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Where releases differ in the answer and nothing tells which one a device runs, nothing is judged: the release that decides is named, once per device and row.</summary>
public sealed class ReleaseRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<ReleaseUndecided>().GroupBy(move => (move.Entity.Device, move.Entity.Protocol, move.Row)).Select(FindingOf);

    private static Finding FindingOf(IEnumerable<ReleaseUndecided> moves)
    {
        var all = moves.ToList();
        return new()
        {
            Code = "READ-015",
            Severity = Severity.Note,
            Verdict = Verdict.Inconclusive,
            Entity = all[0].Entity,
            Clause = all[0].Clause,
            Message = Messages.ReleaseUndecided(all[0], all.Count),
            Cause = Causes.ReleaseNotShown,
            So = Messages.ReleaseDecides,
            Evidence = [.. all.SelectMany(move => move.Evidence)],
        };
    }
}
