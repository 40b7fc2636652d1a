using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Every move must have a row in its protocol's table.</summary>
public sealed class TableRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<Rejected>().Select(FindingOf);

    private static Finding FindingOf(Rejected move)
    {
        var isSourced = !move.Clause.StartsWith("unsourced", StringComparison.Ordinal);
        return new()
        {
            Code = CodeOf(move.Entity.Protocol),
            Severity = isSourced ? Severity.Violation : Severity.Warning,
            Verdict = isSourced ? Verdict.Violates : Verdict.Inconclusive,
            Entity = move.Entity,
            Clause = move.Clause,
            Message = Messages.Rejected(move),
            Given = Messages.LastAgreed(move),
            Allowed = move.Allowed,
            Cause = !isSourced ? Causes.UnpublishedMachine : move.Entity.Protocol == "ikev2" ? Causes.OrderBroken : Causes.PrintedMove,
            So = Messages.NoRow(move),
            Evidence = move.Evidence,
        };
    }

    /// <summary>The code of a protocol; counters and sessions have none, since no line of theirs proves a move wrong (ADR 14).</summary>
    internal static string CodeOf(string protocol) => protocol switch
    {
        "hsrp" => "HSRP-001",
        "vrrp" => "VRRP-001",
        "bfd" => "BFD-001",
        "hsrp-redundancy" => "HSRP-011",
        "isakmp" => "IKE-001",
        "ikev1-phase1" => "IKE-003",
        "ikev1-phase2" => "IKE-004",
        "ikev2" => "IKE-020",
        "ipsec-sa" => "SA-001",
        "rri" => "RRI-001",
        "interface" => "LINK-001",
        "line-protocol" => "LINK-002",
        "track" => "TRACK-001",
        "ospf" => "OSPF-001",
        _ => throw new ArgumentOutOfRangeException(nameof(protocol), protocol, "A protocol needs a finding code for moves without a row."),
    };
}
