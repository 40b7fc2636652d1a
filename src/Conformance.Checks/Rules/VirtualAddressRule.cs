using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>A router says that the active router of its group has another virtual address: no machine misbehaved, the configurations do not agree.</summary>
public sealed class VirtualAddressRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<VirtualAddressDiffers>().Select(found => new Finding
    {
        Code = "HSRP-004",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = found.Entity,
        Clause = "RFC 2281 §5.1: the virtual address of the group",
        Message = Messages.OtherVirtualAddress(found),
        Cause = Causes.AddressesDiffer,
        So = Messages.OneVirtualAddress,
        Evidence = found.Evidence,
    });
}
