using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The records of one device that stand more than once. IOS itself prints some twice within a millisecond, as when it marks an SA and deletes it: a few that stand close to the first
/// are no word about the capture.
/// </summary>
internal sealed class RepeatedLines
{
    /// <summary>One in so many records, a choice: what IOS prints twice by itself is rarer.</summary>
    private const int Rare = 10;

    private (Witness By, SourceSpan First)? first;
    private long passed;
    private int close;
    private int far;

    /// <summary>How many there are, and the first of them; null where they are not worth a word.</summary>
    public (int Count, Witness By, SourceSpan First)? Told => first is { } known && (far > 0 || close * Rare >= passed) ? (close + far, known.By, known.First) : null;

    /// <summary>A record passes that is none.</summary>
    public void Passed() => passed++;

    /// <summary>A record stands again.</summary>
    /// <param name="by">The record.</param>
    /// <param name="original">Where it stood first.</param>
    public void Saw(in Witness by, in SourceSpan original)
    {
        var isClose = by.Span.File == original.File && by.Span.FirstLine - original.LastLine <= RepairCosts.Window;
        if (isClose) close++;
        else far++;
        if (first is null || (far == 1 && !isClose)) first = (by, original);
    }
}
