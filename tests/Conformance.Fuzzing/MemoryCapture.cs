using Conformance.Dialects.Reading;

namespace Conformance.Fuzzing;

/// <summary>A capture in memory, opened as a file is. Bytes that a file would be refused for as binary are read as they are.</summary>
/// <param name="bytes">Its bytes.</param>
internal sealed class MemoryCapture(byte[] bytes)
{
    private TextMap? map;

    /// <summary>Its text from <paramref name="offset"/> on.</summary>
    public Stream OpenAt(long offset)
    {
        var stream = new MemoryStream(bytes, writable: false);
        try
        {
            map ??= TextMap.Of(stream, "input");
            return map.Text(stream, offset);
        }
        catch (UnreadableInputException)
        {
            stream.Position = offset;
            return stream;
        }
    }
}
