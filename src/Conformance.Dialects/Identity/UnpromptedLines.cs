using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>Log lines that name no device and stand in a file all of whose prompts are one device's: a console prints before it prompts.</summary>
/// <param name="Claimed">The device that the file's name claims.</param>
/// <param name="Host">The host of the prompts.</param>
/// <param name="First">The first of the lines.</param>
/// <param name="Prompt">The first prompt.</param>
internal sealed record UnpromptedLines(string Claimed, string Host, SourceSpan First, SourceSpan Prompt);
