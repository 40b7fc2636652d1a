using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>The records of one device that were read last, by their prints: what a capture holds twice, as a log that was monitored and then shown, is told by them.</summary>
internal sealed class RecordMemory
{
    /// <summary>More than the buffer of <c>show logging</c> holds, which has 4 KiB by default. Behind so many it begins anew, so that its memory does not grow with the log.</summary>
    private const int Most = 1 << 16;

    private readonly Dictionary<ulong, SourceSpan> met = [];

    /// <summary>Whether a record was read before, and where; else it is noted.</summary>
    public bool Repeats(ulong print, in SourceSpan span, out SourceSpan first)
    {
        if (met.TryGetValue(print, out first)) return true;
        if (met.Count == Most) met.Clear();
        met.Add(print, span);
        return false;
    }
}
