namespace Conformance.Dialects.Forms;

/// <summary>Where a value stands in the matched text.</summary>
/// <param name="Start">Byte index.</param>
/// <param name="Length">Bytes.</param>
internal readonly record struct Captured(int Start, int Length);
