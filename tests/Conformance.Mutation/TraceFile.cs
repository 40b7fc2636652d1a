using Conformance.Dialects.Reading;

namespace Conformance.Mutation;

/// <summary>A file of a trace.</summary>
/// <param name="Capture">Where it lies and whose it is.</param>
/// <param name="Lines">Its lines, without line ends; the last is empty where the file ends in one.</param>
internal sealed record TraceFile(CaptureFile Capture, IReadOnlyList<string> Lines)
{
    /// <summary>How many lines it has: none stands behind its last line feed.</summary>
    public int Count => Lines[^1].Length == 0 ? Lines.Count - 1 : Lines.Count;

    /// <summary>Reads a file. Latin-1 keeps each byte as it is.</summary>
    public static TraceFile Of(CaptureFile capture) => new(capture, File.ReadAllText(capture.Path, System.Text.Encoding.Latin1).Split('\n'));
}
