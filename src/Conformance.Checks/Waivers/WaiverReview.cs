using Conformance.Checks.Findings;
using Conformance.Checks.Findings.Catalog;
using Conformance.Checks.Rules;

namespace Conformance.Checks.Waivers;

/// <summary>Lays waivers beside findings. What is accepted stays in sight and counts no more; a waiver that has expired or fits nothing is a finding itself.</summary>
public static class WaiverReview
{
    /// <summary>The findings, those that are accepted with the reason, then what is to say of the waivers.</summary>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings, IReadOnlyList<Waiver> waivers, DateOnly today)
    {
        var valid = waivers.Where(waiver => !waiver.IsExpiredOn(today)).ToList();
        return [.. findings.Select(finding => Waived(finding, valid)), .. RuleBook.Numbered(waivers.SelectMany(waiver => NotesOf(waiver, findings, today)))];
    }

    private static Finding Waived(Finding finding, List<Waiver> waivers) =>
        waivers.Find(waiver => waiver.Matches(finding)) is { } waiver ? finding with { Waived = waiver.Reason } : finding;

    private static IEnumerable<Finding> NotesOf(Waiver waiver, IReadOnlyList<Finding> findings, DateOnly today)
    {
        if (waiver.IsExpiredOn(today)) yield return Note(WaiverCodes.Expired, waiver, Messages.WaiverExpired(waiver));
        if (!findings.Any(waiver.Matches)) yield return Note(WaiverCodes.Unmatched, waiver, Messages.WaiverUnmatched(waiver));
    }

    private static Finding Note(string code, Waiver waiver, string message) => new()
    {
        Code = code,
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Message = message,
        Cause = Causes.WaiverKept,
        So = FindingCatalog.Find(code)!.Decides,
        Evidence = [waiver.Row],
    };
}
