using System.Text;

namespace Conformance.Dialects.Reading;

/// <summary>
/// How the bytes of a file become text, and where offsets of the text lie in the file. It grows as the file is read: most files are UTF-8 to the end, and
/// nobody knows that before.
/// </summary>
internal sealed class TextMap
{
    private readonly Encoding? wide;
    private readonly List<(long Text, long File)> places;

    private TextMap(Encoding? wide, int start)
    {
        this.wide = wide;
        places = [(0, start)];
    }

    /// <summary>The encoding of lines that are no UTF-8; found out where the first one appears.</summary>
    public Encoding? Legacy { get; set; }

    /// <summary>The map of a file that was just opened.</summary>
    /// <exception cref="UnreadableInputException">It is binary.</exception>
    public static TextMap Of(Stream file, string place)
    {
        Span<byte> head = stackalloc byte[FileHead.Length];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var (wide, start) = FileHead.EncodingOf(head);
        if (wide is null && FileHead.IsBinary(head)) throw new UnreadableInputException($"{place} is a binary file; give the text of a log, show output or configuration.");
        return new(wide, start);
    }

    /// <summary>The text of <paramref name="file"/> from <paramref name="offset"/> on.</summary>
    public Stream Text(Stream file, long offset)
    {
        var (text, start) = places[places.FindLastIndex(place => place.Text <= offset)];
        file.Position = start;
        var plain = wide is null ? (Stream)new TextStream(file, this, text) : Encoding.CreateTranscodingStream(file, wide, Encoding.UTF8);
        Skip(plain, offset - text);
        return plain;
    }

    /// <summary>Notes that the text at one offset lies at another one in the file, at the start of a line.</summary>
    public void Note(long text, long file)
    {
        if (text > places[^1].Text) places.Add((text, file));
    }

    private static void Skip(Stream stream, long bytes)
    {
        if (stream.CanSeek) stream.Position += bytes;
        else Discard(stream, bytes);
    }

    private static void Discard(Stream stream, long bytes)
    {
        var discarded = new byte[Math.Min(bytes, 1 << 16)];
        while (bytes > 0 && stream.Read(discarded, 0, (int)Math.Min(bytes, discarded.Length)) is > 0 and var read) bytes -= read;
    }
}
