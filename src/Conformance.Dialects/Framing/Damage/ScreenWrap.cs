namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A line that reached the edge of the screen inside a word, as programs log it that show by blanks where the cursor went: <c>GigabitEtherne                        t1/1</c>.
/// </summary>
internal static class ScreenWrap
{
    /// <summary>A narrower gap stands between columns.</summary>
    private const int LeastGap = 16;

    /// <summary>Joins the two parts of the word; false where there is no such gap. Only a line that is a known one without it was wrapped there.</summary>
    /// <param name="text">The line.</param>
    /// <param name="joint">The line without the gap.</param>
    public static bool TryJoin(ReadOnlySpan<byte> text, out byte[] joint)
    {
        joint = [];
        Span<byte> gap = stackalloc byte[LeastGap];
        gap.Fill((byte)' ');
        var start = text.IndexOf(gap);
        if (start <= 0) return false;
        joint = [.. text[..start], .. text[start..].TrimStart((byte)' ')];
        return joint.Length > start;
    }
}
