using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>An answer being read: collects rows until it is complete.</summary>
internal interface IAnswer
{
    /// <summary>What the answer held.</summary>
    /// <param name="whole">From the first to the last line of the answer.</param>
    IEnumerable<Capture> Complete(SourceSpan whole);

    /// <summary>Whether the line just read found no record that it could add to, so that what it says is in no row.</summary>
    bool TakeOrphan() => false;

    /// <summary>A line that begins a record was not understood: lines behind it belong to no record that is known.</summary>
    /// <param name="line">The line.</param>
    void LosePlace(ReadOnlySpan<byte> line)
    {
    }
}
