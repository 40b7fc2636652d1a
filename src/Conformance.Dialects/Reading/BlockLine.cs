namespace Conformance.Dialects.Reading;

/// <summary>A line of a <see cref="LineBlock"/>.</summary>
/// <param name="Start">Where it begins in the block, bytes.</param>
/// <param name="Length">Bytes shown of it.</param>
/// <param name="Number">Which of the lines that begin in the block it is, from 1; 0 for one that began before.</param>
/// <param name="Stamp">Bytes of the stamp of a terminal program before it.</param>
/// <param name="IsPiece">Whether it is a piece of a line that is too long for the buffer.</param>
internal readonly record struct BlockLine(int Start, int Length, int Number, int Stamp, bool IsPiece);
