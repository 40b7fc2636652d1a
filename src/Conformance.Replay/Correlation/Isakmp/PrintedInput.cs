using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>An <c>Input = ...</c> line that waits for its <c>Old State = ... New State = ...</c>: the two are one step.</summary>
/// <param name="Text">The input as printed.</param>
/// <param name="Node">The message id that it is for; null for phase 1.</param>
/// <param name="Line">The line.</param>
internal sealed record PrintedInput(string Text, uint? Node, Evidence Line);
