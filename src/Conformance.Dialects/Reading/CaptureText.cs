using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>Reads lines of a capture again, for evidence. Asked for in their order, they are read in one go.</summary>
/// <param name="openAt">Opens the capture at an offset of its text.</param>
internal sealed class CaptureText(Func<long, Stream> openAt)
{
    /// <summary>Evidence is for people: of a long block the first lines suffice.</summary>
    private const int MostLines = 12;

    /// <summary>How far ahead lines are passed one by one rather than opening the capture again, bytes.</summary>
    private const int Near = 1 << 16;

    private LineBuffer? lines;
    private Stream? stream;

    /// <summary>The text of <paramref name="span"/>; lines separated by a line feed, trailing blanks removed.</summary>
    public string Lines(SourceSpan span)
    {
        if (!TryReach(span.Offset)) Open(span.Offset);
        return lines!.TryCurrent(out _) ? Join(lines, Math.Min(span.LastLine - span.FirstLine + 1, MostLines)) : "";
    }

    private bool TryReach(long offset)
    {
        if (lines is null || !lines.TryCurrent(out var line) || offset < line.Offset || offset > line.Offset + Near) return false;
        while (lines.TryCurrent(out line) && line.Offset < offset) lines.Advance(1);
        return line.Offset == offset;
    }

    private void Open(long offset)
    {
        stream?.Dispose();
        stream = openAt(offset);
        lines = new(stream, Near, firstOffset: offset);
    }

    private static string Join(LineBuffer lines, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count && lines.TryPeek(i, out var line); i++)
        {
            if (i > 0) text.Append('\n');
            text.Append(Printable.Text(lines.Bytes(line)).TrimEnd());
        }

        return text.ToString();
    }
}
