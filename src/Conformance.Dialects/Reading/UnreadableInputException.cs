namespace Conformance.Dialects.Reading;

/// <summary>A file, folder or scenario cannot be read. The message is one sentence that names it and says what to do.</summary>
/// <param name="message">The sentence.</param>
/// <param name="cause">The cause, if there is one.</param>
public sealed class UnreadableInputException(string message, Exception? cause = null) : Exception(message, cause);
