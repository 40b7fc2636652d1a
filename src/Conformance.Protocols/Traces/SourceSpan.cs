namespace Conformance.Protocols.Traces;

/// <summary>Where a statement stands in a capture: on every observation, row and event, from end to end.</summary>
/// <param name="File">Index of the file in the run, from 0.</param>
/// <param name="FirstLine">First physical line, 1-based.</param>
/// <param name="LastLine">Last physical line, 1-based; equal to <paramref name="FirstLine"/> for a one-line record.</param>
/// <param name="Offset">Byte offset of the first line in the file as read (decompressed), from 0.</param>
public readonly record struct SourceSpan(int File, int FirstLine, int LastLine, long Offset);
