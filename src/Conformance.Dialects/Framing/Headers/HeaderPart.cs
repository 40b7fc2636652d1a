namespace Conformance.Dialects.Framing.Headers;

/// <summary>A word of a header.</summary>
/// <param name="Start">Its first byte in the line.</param>
/// <param name="Length">Its bytes; 0 where there is none.</param>
internal readonly record struct HeaderPart(int Start, int Length)
{
    /// <summary>Whether there is one.</summary>
    public bool IsPrinted => Length > 0;

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> line) => line.Slice(Start, Length);
}
