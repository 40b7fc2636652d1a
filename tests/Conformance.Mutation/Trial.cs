using System.Globalization;
using System.Text;
using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Testing;

namespace Conformance.Mutation;

/// <summary>Checks mutants, in memory but for the one file that is changed. Several threads may.</summary>
internal sealed class Trial : IDisposable
{
    private readonly ThrowAwayFolder folder = new();

    /// <summary>Checks a mutant.</summary>
    public Outcome Of(Mutant mutant)
    {
        var path = folder.At(string.Create(CultureInfo.InvariantCulture, $"{Environment.CurrentManagedThreadId}.log"));
        File.WriteAllText(path, string.Join('\n', mutant.Lines), Encoding.Latin1);
        var changed = mutant.Trace.Files[mutant.File].Capture;
        var scenario = mutant.Trace.Result.Scenario;
        var run = RunPipeline.Run(scenario with { Files = [.. scenario.Files.Select(file => file == changed ? file with { Path = path } : file)] });
        var violations = run.Findings.Where(finding => finding.Severity == Severity.Violation).ToList();
        return new(
            mutant,
            violations,
            violations.Exists(finding => finding.File == changed.Name && finding.Line <= mutant.Line && mutant.Line <= finding.EndLine),
            Sight.Of(run) != mutant.Trace.Sight);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
