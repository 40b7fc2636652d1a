using Conformance.Protocols.Traces;

namespace Conformance.Fuzzing;

/// <summary>Every physical line is accounted for, once: no line is lost, none counts twice, and no reader turns in circles.</summary>
/// <param name="lines">The lines read from the stream.</param>
internal sealed class LineCoverage(CountingStream lines)
{
    private readonly List<bool> seen = [];

    /// <summary>Lines are accounted for.</summary>
    public void Enter(in SourceSpan span)
    {
        if (span.FirstLine < 1 || span.LastLine < span.FirstLine || span.LastLine > lines.Lines) throw new BrokenPromiseException("Only lines of the file are accounted for", $"{span}");
        while (seen.Count < span.LastLine) seen.Add(false);
        for (var line = span.FirstLine; line <= span.LastLine; line++)
        {
            if (seen[line - 1]) throw new BrokenPromiseException("No line is accounted for twice", $"line {line}");
            seen[line - 1] = true;
        }
    }

    /// <summary>The file has ended.</summary>
    public void End()
    {
        var missing = seen.Count < lines.Lines ? seen.Count : seen.IndexOf(false);
        if (missing >= 0) throw new BrokenPromiseException("Every line is accounted for", $"line {missing + 1} of {lines.Lines} is not");
    }
}
