using Conformance.Mutation;
using Conformance.Mutation.Mutations;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>The test of the tester, a short run of it: mutants of the shipped traces.</summary>
public sealed class MutationTests : IDisposable
{
    private const int Losses = 300;
    private const int EachOf = 20;
    private static readonly IReadOnlyList<Trace> Traces = TraceSet.OfRepository();
    private readonly Trial trial = new();

    [Fact]
    public void No_prefix_no_suffix_and_no_random_loss_of_a_conforming_trace_is_a_violation() =>
        Assert.Empty(MutantSet.Random(Traces, seed: 1, Losses).Select(trial.Of).Where(outcome => !outcome.IsRight).Select(MutationReport.Wrong));

    [Fact]
    public void A_printed_move_that_the_table_refuses_is_a_violation_at_its_line()
    {
        var mutants = Traces.SelectMany(StatedMove.ChangeState).Where((mutant, index) => mutant.Expectation == Expectation.Violation && index % EachOf == 0).ToList();
        Assert.NotEmpty(mutants);
        Assert.Empty(mutants.Select(trial.Of).Where(outcome => !outcome.IsRight).Select(MutationReport.Wrong));
    }

    public void Dispose() => trial.Dispose();
}
