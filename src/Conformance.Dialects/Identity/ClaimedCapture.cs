using Conformance.Protocols.Captures;

namespace Conformance.Dialects.Identity;

/// <summary>An answer with the device that it claims to be from.</summary>
/// <param name="Claimed">The device that the prompt, the scenario or the file's name claims; blank where none does.</param>
/// <param name="Capture">The answer.</param>
internal sealed record ClaimedCapture(string Claimed, Capture Capture);
