using System.Text;

namespace Conformance.Dialects.Reading;

/// <summary>
/// How the bytes of a file become text, and where offsets of the text lie in the file. It grows as the file is read: most files are UTF-8 to the end, and
/// nobody knows that before. Evidence that is read again adds nothing to it: its blocks are others, and reach beyond what the file was read to.
/// </summary>
internal sealed class TextMap
{
    private readonly Encoding? wide;

    /// <summary>Where runs begin in the text and in the file: of bytes that are the same in both, or of bytes that were rewritten.</summary>
    private readonly List<(long Text, long File, bool IsRewritten)> places;

    private TextMap(Encoding? wide, int start, bool isDocument, bool endsLinesWithReturns)
    {
        (this.wide, IsDocument, EndsLinesWithReturns) = (wide, isDocument, endsLinesWithReturns);
        places = [(0, start, IsRewritten: false)];
    }

    /// <summary>Whether it is a document of JSON, whose lines may be long.</summary>
    public bool IsDocument { get; }

    /// <summary>Whether carriage returns stand for line feeds.</summary>
    public bool EndsLinesWithReturns { get; }

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
        return new(wide, start, FileHead.IsDocument(head[start..]), wide is null && FileHead.EndsLinesWithReturns(head));
    }

    /// <summary>The text of <paramref name="file"/>, which makes the map.</summary>
    public Stream Text(Stream file)
    {
        var (_, start, _) = places[0];
        file.Position = start;
        return wide is null ? new TextStream(file, this, 0, isAgain: false) : Transcoded(file, wide);
    }

    /// <summary>The text of <paramref name="file"/> again, from an offset on that was read before, so that what was rewritten before it is known.</summary>
    public Stream Again(Stream file, long offset)
    {
        var (text, start, isRewritten) = places[places.FindLastIndex(place => place.Text <= offset)];
        var same = wide is null && !isRewritten ? offset - text : 0;
        file.Position = start + same;
        var plain = wide is null ? new TextStream(file, this, text + same, isAgain: true) : Transcoded(file, wide);
        Discard(plain, offset - text - same);
        return plain;
    }

    /// <summary>Notes what was rewritten: where it begins in the text and in the file, and where it ends. A capture that is read twice is known the second time.</summary>
    public void Note((long Text, long File) begin, (long Text, long File) end)
    {
        if (begin.Text < places[^1].Text) return;
        if (begin.Text == places[^1].Text) places.RemoveAt(places.Count - 1);
        places.Add((begin.Text, begin.File, IsRewritten: true));
        places.Add((end.Text, end.File, IsRewritten: false));
    }

    private static Stream Transcoded(Stream file, Encoding wide) => Encoding.CreateTranscodingStream(file, wide, Encoding.UTF8);

    private static void Discard(Stream stream, long bytes)
    {
        var discarded = new byte[Math.Min(bytes, 1 << 16)];
        while (bytes > 0 && stream.Read(discarded, 0, (int)Math.Min(bytes, discarded.Length)) is > 0 and var read) bytes -= read;
    }
}
