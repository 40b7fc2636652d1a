using System.Globalization;

namespace Conformance.Mutation;

/// <summary>Prints what came of mutants.</summary>
internal static class MutationReport
{
    /// <summary>The table, as Markdown.</summary>
    public static IEnumerable<string> Table(IEnumerable<Tally> tallies)
    {
        yield return "| kind | mutants | must be | violations | at the line | false alarms | noticed |";
        yield return "| --- | ---: | --- | ---: | ---: | ---: | ---: |";
        foreach (var tally in tallies)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"| {tally.Kind} | {tally.Mutants} | {Word(tally.Expectation)} | {tally.Violating} | {tally.Located} | {tally.FalseAlarms} | {tally.Noticed} ({100.0 * tally.Noticed / tally.Mutants:F1} %) |");
        }
    }

    /// <summary>A mutant that was judged wrongly.</summary>
    public static string Wrong(Outcome outcome) => string.Create(
        CultureInfo.InvariantCulture,
        $"{outcome.Mutant.Kind}  {outcome.Mutant.Trace.Name}  {outcome.Mutant.Trace.Files[outcome.Mutant.File].Capture.Name}:{outcome.Mutant.Line}  {LineOf(outcome.Mutant)}\n    {string.Join("\n    ", outcome.Violations.Select(finding => $"{finding.Code} {finding.File}:{finding.Line} {finding.Message}"))}");

    private static string LineOf(Mutant mutant) => mutant.Line >= 1 && mutant.Line <= mutant.Lines.Count ? mutant.Lines[mutant.Line - 1].Trim() : "";

    private static string Word(Expectation expectation) => expectation switch
    {
        Expectation.NoViolation => "no violation",
        Expectation.NoticedWithoutViolation => "noticed, no violation",
        Expectation.Violation => "a violation there",
        _ => "noticed",
    };
}
