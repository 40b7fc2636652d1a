using Conformance.Dialects.Reading;

namespace Conformance.Mutation;

/// <summary>A file of a trace.</summary>
/// <param name="Capture">Where it lies and whose it is.</param>
/// <param name="Lines">Its lines, without line ends.</param>
internal sealed record TraceFile(CaptureFile Capture, IReadOnlyList<string> Lines)
{
    /// <summary>Reads a file. Latin-1 keeps each byte as it is.</summary>
    public static TraceFile Of(CaptureFile capture) => new(capture, File.ReadAllText(capture.Path, System.Text.Encoding.Latin1).Split('\n'));
}
