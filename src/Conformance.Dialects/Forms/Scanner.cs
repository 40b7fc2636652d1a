namespace Conformance.Dialects.Forms;

/// <summary>
/// Finds the value at the start of <paramref name="text"/>: its length, <see cref="Scan.No"/> where there is none, or
/// <see cref="Scan.CutShort"/> where the text ends before the value can.
/// </summary>
internal delegate int Scanner(ReadOnlySpan<byte> text);
