using Conformance.Dialects.Reading;

namespace Conformance.Fuzzing;

/// <summary>A capture in memory, opened as a file is. Bytes that a file would be refused for as binary are read as they are.</summary>
/// <param name="bytes">Its bytes.</param>
internal sealed class MemoryCapture(byte[] bytes)
{
    private TextMap? map;

    /// <summary>Its text.</summary>
    public Stream Open() => Open(0, (map, stream) => map.Text(stream));

    /// <summary>Its text again, from <paramref name="offset"/> on.</summary>
    public Stream OpenAt(long offset) => Open(offset, (map, stream) => map.Again(stream, offset));

    private Stream Open(long offset, Func<TextMap, MemoryStream, Stream> text)
    {
        var stream = new MemoryStream(bytes, writable: false);
        try
        {
            return text(map ??= TextMap.Of(stream, "input"), stream);
        }
        catch (UnreadableInputException)
        {
            stream.Position = offset;
            return stream;
        }
    }
}
