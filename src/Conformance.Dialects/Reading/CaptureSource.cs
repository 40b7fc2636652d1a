using Conformance.Dialects.Framing;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>
/// A capture as text: bytes of UTF-8, whatever it is stored as. It can be opened again at any offset that was read before.
/// </summary>
/// <param name="file">The capture.</param>
internal sealed class CaptureSource(CaptureFile file)
{
    /// <summary>A document may hold what all routers of a site show in one line: room for 8 MiB of it, bytes.</summary>
    private const int DocumentCapacity = LineBuffer.LongestLines << 23;

    private TextMap? map;
    private CaptureText? text;

    /// <summary>Its lines from the first on. Throws as <see cref="Open()"/> does.</summary>
    /// <param name="recognizer">Knows log lines; null to look for none.</param>
    /// <param name="workers">How many threads work at once.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>What has to be closed behind the last of them.</returns>
    public Stream OpenLines(LineRecognizer? recognizer, int workers, out LineBuffer lines)
    {
        var stream = Open();
        var capacity = map!.IsDocument ? (int)Math.Clamp(LineBuffer.LongestLines * (new FileInfo(file.Path).Length + 1), LineBuffer.DefaultCapacity, DocumentCapacity) : LineBuffer.DefaultCapacity;
        lines = new(stream, capacity, recognizer, workers);
        return stream;
    }

    /// <summary>Opens it. Throws <see cref="UnreadableInputException"/> where it is missing, not permitted or binary.</summary>
    public Stream Open() => Open((map, stream) => map.Text(stream));

    /// <summary>Opens it again at an offset of its text that was read before. Throws as <see cref="Open()"/> does.</summary>
    public Stream OpenAt(long offset) => Open((map, stream) => map.Again(stream, offset));

    /// <summary>The text of <paramref name="span"/>, read again.</summary>
    public string Again(SourceSpan span) => (text ??= new(OpenAt)).Lines(span);

    private Stream Open(Func<TextMap, FileStream, Stream> text)
    {
        var stream = OpenFile(file);
        try
        {
            return text(map ??= TextMap.Of(stream, file.Place), stream);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Opens the bytes of <paramref name="file"/>.</summary>
    public static FileStream OpenFile(CaptureFile file)
    {
        try
        {
            return new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableInputException($"{file.Place} does not exist; check the path.", cause);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new UnreadableInputException($"{file.Place} cannot be read: permission denied; check its rights.", cause);
        }
        catch (IOException cause)
        {
            throw new UnreadableInputException($"{file.Place} cannot be read: {cause.Message}", cause);
        }
    }
}
