namespace Conformance.Protocols.Traces;

/// <summary>The line or lines of a capture that prove a statement, with secrets already replaced.</summary>
/// <param name="File">Path of the file, relative to the scenario, with forward slashes.</param>
/// <param name="Line">First physical line, 1-based.</param>
/// <param name="EndLine">Last physical line, 1-based.</param>
/// <param name="Text">The text as printed; several physical lines are joined by a line feed.</param>
public sealed record Evidence(string File, int Line, int EndLine, string Text);
