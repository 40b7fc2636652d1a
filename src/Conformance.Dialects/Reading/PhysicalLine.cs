namespace Conformance.Dialects.Reading;

/// <summary>One physical line of a file, without its line end and what a terminal program stamped on it, as a terminal shows it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Offset">Byte offset of its first byte in the file as read.</param>
/// <param name="Length">Bytes shown.</param>
/// <param name="Stamp">Bytes of the stamp that a terminal program put before it.</param>
/// <param name="IsPiece">Whether this is a piece of a line too long for the buffer; all pieces of a line have its number.</param>
internal readonly record struct PhysicalLine(int Number, long Offset, int Length, int Stamp, bool IsPiece);
