using System.Text;

namespace Conformance.Dialects.Reading;

/// <summary>Opens a capture as bytes of UTF-8 or of a code page that shares ASCII, whatever it is stored as.</summary>
internal static class CaptureStream
{
    private const int SniffedBytes = 8192;

    /// <summary>Opens <paramref name="file"/>. Throws <see cref="UnreadableInputException"/> where it is missing, not permitted, empty or binary.</summary>
    public static Stream Open(CaptureFile file)
    {
        var stream = OpenFile(file.Path);
        try
        {
            return Decode(stream, file.Path);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static FileStream OpenFile(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableInputException($"{path} does not exist; check the path.", cause);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new UnreadableInputException($"{path} cannot be read: permission denied; check its rights.", cause);
        }
        catch (IOException cause)
        {
            throw new UnreadableInputException($"{path} cannot be read: {cause.Message}", cause);
        }
    }

    private static Stream Decode(FileStream stream, string path)
    {
        Span<byte> head = stackalloc byte[SniffedBytes];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..length];
        if (head.StartsWith(Encoding.UTF8.Preamble)) return Rewind(stream, Encoding.UTF8.Preamble.Length);
        if (head.StartsWith(Encoding.Unicode.Preamble)) return Transcode(Rewind(stream, 2), Encoding.Unicode);
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Transcode(Rewind(stream, 2), Encoding.BigEndianUnicode);
        if (head.Contains((byte)0)) throw new UnreadableInputException($"{path} is a binary file; give the text of a log, show output or configuration.");
        return Rewind(stream, 0);
    }

    private static FileStream Rewind(FileStream stream, int to)
    {
        stream.Position = to;
        return stream;
    }

    private static Stream Transcode(FileStream stream, Encoding from) => Encoding.CreateTranscodingStream(stream, from, Encoding.UTF8);
}
