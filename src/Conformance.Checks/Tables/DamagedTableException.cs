namespace Conformance.Checks.Tables;

/// <summary>A CSV file is damaged: a golden, or a file of waivers. The message is one sentence that names file and line and says what to do.</summary>
/// <param name="message">The sentence.</param>
public sealed class DamagedTableException(string message) : Exception(message);
