namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A line that reached the edge of the screen inside a word, as programs log it that show by blanks where the cursor went: <c>GigabitEtherne                        t1/1</c>.
/// </summary>
internal static class ScreenWrap
{
    /// <summary>A narrower gap stands between columns.</summary>
    private const int LeastGap = 16;

    /// <summary>
    /// Joins the two parts of the word; false where there is no such gap. Only a line that is a known one without it was wrapped there, and only
    /// between letters is that certain: digits that stand behind a number may be a remark, and would make another number.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="joint">The line without the gap.</param>
    public static bool TryJoin(ReadOnlySpan<byte> text, out byte[] joint)
    {
        joint = [];
        var start = WidestGap(text, out var width);
        if (start <= 0 || width < LeastGap) return false;
        var behind = text[start..].TrimStart((byte)' ');
        if (behind.IsEmpty || !char.IsAsciiLetter((char)text[start - 1]) || !char.IsAsciiLetter((char)behind[0])) return false;
        joint = [.. text[..start], .. behind];
        return true;
    }

    /// <summary>Columns may stand far apart too, but the cursor goes farther.</summary>
    private static int WidestGap(ReadOnlySpan<byte> text, out int width)
    {
        (var widest, width) = (-1, 0);
        for (var start = text.IndexOf((byte)' '); start >= 0 && start < text.Length;)
        {
            var length = text[start..].IndexOfAnyExcept((byte)' ');
            if (length < 0) break;
            if (length > width) (widest, width) = (start, length);
            var next = text[(start + length)..].IndexOf((byte)' ');
            start = next < 0 ? -1 : start + length + next;
        }

        return widest;
    }
}
