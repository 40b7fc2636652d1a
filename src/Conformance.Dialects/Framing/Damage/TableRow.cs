namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A row of a table in which an author explains something, <c>| `MM_NO_STATE` | the keys differ |</c> (GitHub Flavored Markdown §4.10): bars at both ends and between its cells. Devices frame rows
/// so as well, but what they show has values in it.
/// </summary>
internal static class TableRow
{
    /// <summary>Whether <paramref name="text"/> is one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text) => text.Length > 2 && text[0] == '|' && text[^1] == '|' && text[1..^1].Contains((byte)'|');
}
