using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>A line from which time is measured, and how often the device's clock had stepped by then. It holds no text and costs no allocation.</summary>
/// <param name="Span">Where the line stands.</param>
/// <param name="Time">Its time as printed.</param>
/// <param name="Era">The number of its clock's run without a step; 0 where the line carries no time of the device's own.</param>
internal readonly record struct TimeMark(SourceSpan Span, DeviceTime Time, int Era)
{
    /// <summary>The line as evidence, which may be kept.</summary>
    /// <param name="source">Gives the text of the run.</param>
    public Evidence ToEvidence(ITextSource source) => source.EvidenceOf(Span);
}
