using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>Whatever a capture holds, reading it neither fails nor loses a line.</summary>
public sealed class ReadingTests(ITestOutputHelper output)
{
    public static TheoryData<string> Captures => CorpusFolder.Files(("logs", "*.log"), ("show", "*.txt"));

    [Theory]
    [MemberData(nameof(Captures))]
    public void Each_line_of_a_capture_is_accounted_for(string file)
    {
        if (!CorpusFolder.Has(file, output)) return;
        using var input = CaptureInput.Find([CorpusFolder.PathOf(file)]);
        var run = RunPipeline.Run(input.Scenario);
        Assert.Equal(File.ReadAllLines(CorpusFolder.PathOf(file)).Length, run.Lines.Total);
        Assert.Equal(run.Lines.Total, Enum.GetValues<LineSupport>().Sum(support => run.Lines[support]));
    }
}
