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

    /// <summary>
    /// Whether a line is a stranger to the whole line above it that ends at the edge by chance: a capital behind a small letter or a digit, or a sign that begins no
    /// word, is not what a terminal broke.
    /// </summary>
    /// <param name="last">The last byte of the line above.</param>
    /// <param name="first">The first byte of the line.</param>
    public static bool Parts(byte last, byte first) => (char)first switch
    {
        '%' or '#' or '*' or '!' or '<' or '>' or '@' or '~' or '=' => true,
        >= 'A' and <= 'Z' => char.IsAsciiLetterLower((char)last) || char.IsAsciiDigit((char)last),
        _ => false,
    };

    /// <summary>Whether terminals of this width are usual.</summary>
    public static bool IsOne(int width) => width is 80 or 100 or 120 or 132 or 160;
}
