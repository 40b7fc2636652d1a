using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>Messages that a counter of <c>show logging</c> tells are missing: so many, somewhere between its last known value, or the beginning, and the capture that shows it.</summary>
/// <param name="Kind">Why they are missing.</param>
/// <param name="Count">By how much the counter rose.</param>
/// <param name="Since">The capture with its last known value; null where this one is the first.</param>
/// <param name="Until">The capture.</param>
internal sealed record CountedLoss(LossKind Kind, long Count, SourceSpan? Since, SourceSpan Until)
{
    /// <summary>
    /// Whether so many of them may be missing between two lines; a flush of the queue is counted, not how many messages were in it. Files are read in the order of the run. Each gap is weighed
    /// by itself: which of several the messages are missing from, nobody knows.
    /// </summary>
    public bool MayExplain(in Witness earlier, in Witness later, int lines) =>
        (lines <= Count || Kind == LossKind.Flushed) && IsBefore(earlier.Span, Until) && (Since is not { } known || IsBefore(known, later.Span));

    private static bool IsBefore(in SourceSpan one, in SourceSpan other) => (one.File, one.LastLine).CompareTo((other.File, other.FirstLine)) < 0;
}
