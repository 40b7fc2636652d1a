using System.Runtime.CompilerServices;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>A log line that is whole and surely of its form, whatever stands around it.</summary>
/// <param name="end">The place in the forms that it leads to.</param>
/// <param name="body">Its text behind sequence number and timestamp.</param>
/// <param name="captured">Its values.</param>
/// <param name="time">Its time.</param>
internal readonly ref struct RecognizedLine(FormNode end, ReadOnlySpan<byte> body, ReadOnlySpan<Captured> captured, DeviceTime time)
{
    private readonly ReadOnlySpan<byte> body = body;
    private readonly ReadOnlySpan<Captured> captured = captured;

    /// <summary>Its form.</summary>
    public LineForm Form => Unsafe.As<LineForm>(end.Form!);

    /// <summary>Its time.</summary>
    public DeviceTime Time => time;

    /// <summary>Its values.</summary>
    public Fields Values(Lexicon words) => new(body, captured, end.Holes, words);
}
