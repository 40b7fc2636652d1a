namespace Conformance.Cli;

/// <summary>The command line asks for something that cannot be done. The message is one sentence that says what to do.</summary>
/// <param name="message">The sentence.</param>
internal sealed class UsageException(string message) : Exception(message);
