using Conformance.Mutation;
using Conformance.Mutation.Mutations;

var options = MutationOptions.Of(args);
var traces = (options.Corpus ? TraceSet.WithCorpus() : TraceSet.OfRepository()).Where(trace => trace.Name.Contains(options.Name, StringComparison.Ordinal)).ToList();
Console.WriteLine($"{traces.Count} conforming traces, {traces.Sum(trace => trace.Files.Sum(file => file.Lines.Count))} lines");
using var trial = new Trial();
var outcomes = Mutants().Where(mutant => mutant.Lines.Any(line => line.Length > 0)).Select(trial.Of).ToList();
foreach (var line in MutationReport.Table(outcomes.GroupBy(outcome => outcome.Mutant.Kind).Select(kind => new Tally(kind.Key, [.. kind])))) Console.WriteLine(line);
var wrong = outcomes.Where(outcome => !outcome.IsRight).ToList();
if (options.ShowsWrong) wrong.ForEach(outcome => Console.WriteLine(MutationReport.Wrong(outcome)));
return wrong.Exists(outcome => outcome.Mutant.Expectation == Expectation.NoViolation) ? 1 : 0;

IEnumerable<Mutant> Mutants()
{
    if (options.Losses > 0)
    {
        var losses = new Losses(traces);
        for (var seed = options.Seed; seed < options.Seed + options.Losses; seed++) yield return losses.Of(seed);
        yield break;
    }

    Func<Trace, IEnumerable<Mutant>>[] kinds =
        [LineLoss.Drop, LineLoss.Duplicate, LineLoss.Swap, LineLoss.Suffix, LineLoss.Prefix, LineLoss.Cut, StatedMove.ChangeState, StatedValue.Change];
    foreach (var mutant in kinds.SelectMany(kind => traces.SelectMany(kind))) yield return mutant;
}
