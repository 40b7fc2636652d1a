namespace Conformance.Checks.Tables;

/// <summary>A golden file cannot be read. The message is one sentence with file and line, and says what to do.</summary>
/// <param name="message">The sentence.</param>
public sealed class GoldenProblemException(string message) : Exception(message);
