namespace Conformance.Dialects.Framing;

/// <summary>Where the terminal of a capture wraps, as far as its lines show: at a usual width, if no line is wider.</summary>
internal sealed class TerminalEdge
{
    private int widest;

    /// <summary>Notes a line and says whether it ends where the terminal wraps.</summary>
    /// <param name="width">Columns of the line, trailing blanks and all.</param>
    public bool IsReachedBy(int width)
    {
        widest = Math.Max(widest, width);
        return width == widest && IsOne(width);
    }

    /// <summary>Whether terminals of this width are usual.</summary>
    public static bool IsOne(int width) => width is 80 or 100 or 120 or 132;
}
