using Conformance.Protocols.Tables;

namespace Conformance.Checks.Findings;

/// <summary>Turns a finding into prose: given, observed, allowed, so. It decides nothing.</summary>
public static class FindingRenderer
{
    private const int LabelWidth = 10;

    /// <summary>The finding in full, as `explain` prints it.</summary>
    public static IEnumerable<string> Full(Finding finding)
    {
        yield return Headline(finding);
        yield return Label("found", finding.Message);
        if (finding.Given.Length > 0) yield return Label("given", finding.Given);
        foreach (var line in FindingExcerpt.Of(finding)) yield return Label("", line);
        for (var i = 0; i < finding.Allowed.Count; i++) yield return Label(i == 0 ? "allowed" : "", finding.Allowed[i]);
        for (var i = 0; i < finding.Repairs.Count; i++) yield return Label(i == 0 ? "repairs" : "", finding.Repairs[i]);
        yield return Label("cause", CauseOf(finding));
        if (finding.So.Length > 0) yield return Label("so", finding.So);
        if (!finding.Counts) yield return Label("accepted", finding.Waived);
    }

    /// <summary>The finding in one or two lines, as `check` prints it.</summary>
    public static IEnumerable<string> Brief(Finding finding)
    {
        yield return $"{finding.Id,-11} {SeverityWord(finding.Severity),-9} {finding.Message}";
        if (!finding.Counts) yield return Label("", $"accepted: {finding.Waived}");
        var place = finding.Place;
        var detail = string.Join("  ", new[] { place, finding.Clause }.Where(part => part.Length > 0));
        if (finding.Severity == Severity.Violation) foreach (var line in Proof(finding)) yield return line;
        else if (detail.Length > 0) yield return Label("", detail);
        if (finding.So.Length > 0 && finding.Severity != Severity.Note) yield return Label("", finding.So);
    }

    /// <summary>The severity as the contracts spell it.</summary>
    public static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Violation => "violation",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The verdict as the contracts spell it.</summary>
    public static string VerdictWord(Verdict verdict) => verdict switch
    {
        Verdict.Conforms => "conforms",
        Verdict.Violates => "violates",
        _ => "inconclusive",
    };

    private static string Headline(Finding finding)
    {
        var parts = new[] { finding.Id, VerdictWord(finding.Verdict), finding.Entity.Protocol.Length > 0 ? finding.Entity.ToString() : finding.Entity.Device, finding.Clause };
        return string.Join("  ", parts.Where(part => part.Length > 0));
    }

    /// <summary>A violation shows what a reader must see to believe it.</summary>
    private static IEnumerable<string> Proof(Finding finding)
    {
        foreach (var line in FindingExcerpt.Of(finding)) yield return Label("", line);
        if (finding.Given.Length > 0) yield return Label("given", finding.Given);
        if (finding.Allowed.Count > 0) yield return Label("allowed", string.Join(", ", finding.Allowed));
        if (finding.Clause.Length > 0) yield return Label("clause", finding.Clause);
        yield return Label("cause", CauseOf(finding));
    }

    private static string CauseOf(Finding finding) => $"{Spelling<CauseClass>.Of(finding.Cause.Class)}: {finding.Cause.Reason}";

    private static string Label(string label, string text) => $"  {label.PadRight(LabelWidth)}{text}";
}
