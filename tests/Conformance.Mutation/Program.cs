using Conformance.Mutation;

var options = MutationOptions.Of(args);
var traces = (options.Corpus ? TraceSet.WithCorpus() : TraceSet.OfRepository()).Where(trace => trace.Name.Contains(options.Name, StringComparison.Ordinal)).ToList();
Console.WriteLine($"Of {traces.Count} traces without a violation, {traces.Sum(trace => trace.Files.Sum(file => file.Count))} lines:");
Console.WriteLine();
var mutants = options.Losses > 0 ? MutantSet.Random(traces, options.Seed, options.Losses) : MutantSet.Systematic(traces);
var tallies = new Dictionary<string, Tally>();
var wrong = new List<string>();
using var trial = new Trial();
foreach (var outcome in mutants.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Workers).Select(trial.Of))
{
    if (!tallies.TryGetValue(outcome.Mutant.Kind, out var tally)) tallies[outcome.Mutant.Kind] = tally = new(outcome.Mutant.Kind, outcome.Mutant.Expectation);
    tally.Add(outcome);
    if (!outcome.IsRight) wrong.Add(MutationReport.Wrong(outcome));
}

foreach (var line in MutationReport.Table(tallies.Values)) Console.WriteLine(line);
if (options.ShowsWrong) wrong.ForEach(Console.WriteLine);
return wrong.Count > 0 ? 1 : 0;
