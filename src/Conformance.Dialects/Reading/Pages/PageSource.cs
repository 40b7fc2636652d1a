using System.Text;
using Conformance.Dialects.Reading.Unpacking;

namespace Conformance.Dialects.Reading.Pages;

/// <summary>
/// Turns the source of a page of HTML into the lines that a browser shows, each where it stands: a record whose rest stands in the next line is one again, <c>DOWN,&lt;br/></c> above <c>&amp;nbsp;Neighbor Down</c>. What a file is,
/// its first lines say.
/// </summary>
/// <param name="spool">Where the lines lie.</param>
internal sealed class PageSource(SpoolFolder spool)
{
    /// <summary>So many bytes are looked at.</summary>
    private const int Head = 1 << 16;

    /// <summary>No page of a capture is longer, bytes: it is held in memory as a whole. A longer file is read line for line as it stands.</summary>
    private const int Longest = 1 << 22;

    /// <summary>So many lines show that it is a page: one may be a remark in a log.</summary>
    private const int FewestLines = 2;

    /// <summary>The lines of a page; the file itself, where it is none.</summary>
    public CaptureFile Shown(CaptureFile file) =>
        new FileInfo(file.Path).Length <= Longest && IsOne(file) ? file with { Path = spool.Keep(to => Write(file, to)) } : file;

    private static bool IsOne(CaptureFile file)
    {
        var bytes = new byte[Head];
        using var stream = CaptureSource.OpenFile(file);
        var head = bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        if (!PageLine.MayHold(head) || FileHead.EncodingOf(head).Wide is not null || FileHead.EndsLinesWithReturns(head) || FileHead.IsBinary(head[..Math.Min(head.Length, FileHead.Length)])) return false;
        var found = 0;
        foreach (var line in head.Split((byte)'\n'))
        {
            if (PageLine.Opens(head[line]) || (PageLine.IsOne(head[line]) && ++found == FewestLines)) return true;
        }

        return false;
    }

    /// <summary>Latin-1 gives each byte a letter, whatever encoding the page has.</summary>
    private static void Write(CaptureFile file, Stream to)
    {
        var lines = Encoding.Latin1.GetString(File.ReadAllBytes(file.Path)).Split('\n');
        to.Write(Encoding.Latin1.GetBytes(string.Join('\n', lines.Select(PageLine.Shown))));
    }
}
