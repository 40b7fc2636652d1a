using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>Reads lines again, for evidence.</summary>
internal static class CaptureText
{
    /// <summary>Evidence is for people: of a long block the first lines suffice.</summary>
    private const int MostLines = 12;

    /// <summary>The text of <paramref name="span"/>, read again; lines separated by a line feed, trailing blanks removed.</summary>
    public static string Lines(CaptureSource source, SourceSpan span)
    {
        using var stream = source.OpenAt(span.Offset);
        var lines = new LineBuffer(stream, 1 << 16);
        return lines.TryCurrent(out _) ? Join(lines, 0, CountOf(span)) : "";
    }

    /// <summary>The text of <paramref name="span"/> where its lines are still at hand.</summary>
    public static bool TryLines(LineBuffer lines, SourceSpan span, out string text)
    {
        var isAtHand = lines.TryFind(span.FirstLine, span.Offset, out var distance) && lines.TryPeek(distance + CountOf(span) - 1, out _);
        text = isAtHand ? Join(lines, distance, CountOf(span)) : "";
        return isAtHand;
    }

    private static int CountOf(SourceSpan span) => Math.Min(span.LastLine - span.FirstLine + 1, MostLines);

    private static string Join(LineBuffer lines, int distance, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count && lines.TryPeek(distance + i, out var line); i++)
        {
            if (i > 0) text.Append('\n');
            text.Append(Printable.Text(lines.Bytes(line)).TrimEnd());
        }

        return text.ToString();
    }
}
