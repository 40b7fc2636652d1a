using Conformance.Checks.Findings;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>Output that stands under the wrong prompt, under another name of its device, under none, or that contradicts its prompt.</summary>
public sealed class IdentityRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run) => run.Events.OfType<OutputIdentified>().Select(FindingOf);

    private static Finding FindingOf(OutputIdentified output) => new()
    {
        Code = CodeOf(output),
        Severity = output.Device.Length == 0 ? Severity.Warning : Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = new(output.Device.Length > 0 ? output.Device : output.Claimed, "", ""),
        Message = Messages.Identified(output),
        Cause = output.IsUnprompted ? Causes.NamelessLines : Causes.CaptureMixed,
        So = string.Join("; ", output.Reasons),
        Evidence = output.Evidence,
    };

    private static string CodeOf(OutputIdentified output)
    {
        if (output.Device.Length == 0) return "READ-012";
        if (output.IsUnprompted) return "READ-016";
        return output.IsRenamed ? "READ-011" : "READ-010";
    }
}
