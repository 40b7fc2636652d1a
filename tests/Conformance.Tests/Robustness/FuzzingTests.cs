using System.Text;
using Conformance.Fuzzing;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>A short run of the fuzzer over the repository's own text; the long one is <c>dotnet run -c Release --project tests/Conformance.Fuzzing</c>.</summary>
public class FuzzingTests
{
    private const int Inputs = 4000;
    private static readonly SeedTexts Seeds = SeedTexts.OfRepository();

    [Fact]
    public void Reading_keeps_its_promises_on_damaged_text()
    {
        var result = new Campaign(Seeds, seed => Environment.FailFast($"Seed {seed} does not end.")).Run(first: 1, Inputs, workers: 2);
        Assert.Equal(Inputs, result.Inputs);
        Assert.Empty(result.Failures.Select(failure => $"seed {failure.Seed}: {failure.Cause}"));
    }

    /// <summary>In this order: a year before what is no clock, a header at the terminal's edge with nothing behind it, a lifetime and a timer that exceed 31 bits.</summary>
    [Theory]
    [InlineData("2023 C:%F-6-B:")]
    [InlineData("<190>Oct 7 07:19:44 internet-primary-mgmt RP/0/RP0/CPU0:Oct 7 07:19:43.630 UTC: \np")]
    [InlineData("sh c ip s\nsa timing:remaining key lifetime 783647 hour")]
    [InlineData("sh r\nvrrp 1 timers advertise 9223380")]
    public void Text_that_once_broke_a_promise_keeps_it(string text)
    {
        using var promises = new Promises();
        promises.Check(Encoding.ASCII.GetBytes(text), 0);
    }

    [Fact]
    public void A_seed_number_always_gives_the_same_input() => Assert.All(Enumerable.Range(1, 500), seed => Assert.Equal(FuzzInput.Of(seed, Seeds), FuzzInput.Of(seed, Seeds)));

    [Fact]
    public void Most_inputs_differ() => Assert.InRange(Enumerable.Range(1, 500).Select(seed => Convert.ToBase64String(FuzzInput.Of(seed, Seeds))).Distinct().Count(), 450, 500);
}
