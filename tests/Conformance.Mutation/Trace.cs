using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;

namespace Conformance.Mutation;

/// <summary>A trace that violates nothing, with what came of checking it: what its mutants are measured by.</summary>
/// <param name="Name">The scenario's name, or the log's path below the corpus.</param>
/// <param name="Files">Its files with their lines.</param>
/// <param name="Result">What came of it as it stands.</param>
/// <param name="Sight">The same, as mutants are compared by.</param>
internal sealed record Trace(string Name, IReadOnlyList<TraceFile> Files, RunResult Result, Sight Sight)
{
    /// <summary>Reads and checks the trace at <paramref name="path"/>; null where it does not conform, which leaves nothing to measure a mutant by.</summary>
    public static Trace? Of(string name, string path)
    {
        using var input = CaptureInput.Find([path]);
        var result = RunPipeline.Run(input.Scenario);
        return result.Verdict == Verdict.Violates ? null : new(name, [.. input.Scenario.Files.Select(TraceFile.Of)], result, Sight.Of(result));
    }
}
