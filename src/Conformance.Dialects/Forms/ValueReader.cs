namespace Conformance.Dialects.Forms;

/// <summary>Turns a value's bytes, already found by its <see cref="Scanner"/>, into what the model uses.</summary>
/// <typeparam name="T">The model's type.</typeparam>
internal delegate T ValueReader<out T>(ReadOnlySpan<byte> value, Lexicon words);
